using System.Buffers;
using System.Text.Json;
using RoleGuide.Model;
using RoleGuide.Theme.Models;

namespace RoleGuide.Pages.Downloads;

/// <summary>The pay figures as JSON: the lines of the CSV, with the meaning of each column.</summary>
public static class SalaryJson
{
    public static void Write(IBufferWriter<byte> room, Guide guide, Publication publication)
    {
        var records = SalaryRecord.AllOf(guide);
        JsonText.WriteObject(room, json =>
        {
            json.WriteStartObject("meta");
            json.Heading(guide, publication);
            json.Objects("columns", SalaryColumns.All, Column);
            json.Objects("sources", records.Select(record => record.Pay.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => guide.SourceById[id]), JsonText.Source);
            json.WriteEndObject();
            json.Objects("rows", records, Row);
        });
    }

    private static void Column(Utf8JsonWriter json, Definition column)
    {
        json.Text("name", column.Term);
        json.Text("meaning", column.Meaning);
    }

    private static void Row(Utf8JsonWriter json, SalaryRecord record)
    {
        var (role, pay) = (record.Role, record.Pay);
        json.Text("role", role.Slug);
        json.Text("title", role.Facts.Title);
        json.Text("region", pay.Region);
        json.Text("currency", record.Currency);
        json.Text("level", Ids.Of(role.Facts.Level));
        json.Text("band", Ids.Of(pay.Band));
        json.Text("label", pay.Label);
        json.Text("basis", Ids.Of(pay.Basis));
        json.Number("low", record.Amount.Low);
        json.Number("high", record.Amount.High);
        json.Number("average", record.Amount.Average);
        json.Text("qualifier", record.Qualifier.Length == 0 ? null : record.Qualifier);
        json.Number("as_of", pay.Year);
        json.Text("source", pay.Source);
        json.Text("note", pay.Note);
    }
}
