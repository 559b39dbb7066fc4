using System.Collections.Immutable;
using System.Text;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>The pay figures as comma-separated values.</summary>
public static class SalaryCsv
{
    /// <summary>UTF-8 without a mark at its start; a line of column names, then a line for each figure.</summary>
    public static ReadOnlyMemory<byte> From(Guide guide)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', SalaryColumns.All.Select(column => column.Term)).Append("\r\n");
        foreach (var record in SalaryRecord.AllOf(guide)) Append(record, csv);
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static void Append(SalaryRecord record, StringBuilder csv)
    {
        var (role, pay) = (record.Role, record.Pay);
        ImmutableArray<string> band = [role.Slug, role.Facts.Title, pay.Region, record.Currency, Ids.Of(role.Facts.Level), Ids.Of(pay.Band), pay.Label ?? "", Ids.Of(pay.Basis)];
        foreach (var text in band) csv.AppendText(text).Append(',');
        csv.AppendNumber(record.Amount.Low).Append(',').AppendNumber(record.Amount.High).Append(',').AppendNumber(record.Amount.Average).Append(',');
        csv.AppendText(record.Qualifier).Append(',').AppendNumber(pay.Year).Append(',').AppendText(pay.Source).Append(',').AppendText(pay.Note ?? "").Append("\r\n");
    }
}
