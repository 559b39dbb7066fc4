using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using RoleGuide.Model;

namespace RoleGuide.Pages.Downloads;

/// <summary>The pay figures as comma-separated values.</summary>
public static class SalaryCsv
{
    /// <summary>UTF-8 without a mark at its start; a line of column names, then a line for each figure.</summary>
    public static void Write(IBufferWriter<byte> room, Guide guide)
    {
        var line = new StringBuilder();
        line.AppendJoin(',', SalaryColumns.All.Select(column => column.Term)).Append("\r\n");
        Write(room, line);
        foreach (var record in SalaryRecord.AllOf(guide))
        {
            Append(record, line);
            Write(room, line);
        }
    }

    private static void Write(IBufferWriter<byte> room, StringBuilder line)
    {
        Encoding.UTF8.GetBytes(line.ToString(), room);
        line.Clear();
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
