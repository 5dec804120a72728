using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Reads a file as an upload is read: out of a sealed spool.</summary>
internal static class Sheet
{
    /// <summary>The rows of the first sheet that is shown.</summary>
    public static IReadOnlyList<SheetRow> Read(byte[] file, string name, SheetLimits? limits = null) =>
        ReadAll(file, name, limits).First(sheet => !sheet.Tab.IsHidden).Rows;

    public static IReadOnlyList<(SheetTab Tab, IReadOnlyList<SheetRow> Rows)> ReadAll(byte[] file, string name, SheetLimits? limits = null)
    {
        using var spool = SpoolStream.Create();
        spool.Write(file);
        using var rows = SheetFile.Open(spool, name, limits ?? new SheetLimits(), TestContext.Current.CancellationToken);
        return [.. rows.Tabs.Select(tab => (tab, (IReadOnlyList<SheetRow>)[.. rows.Read(tab, TestContext.Current.CancellationToken)]))];
    }

    public static string RefusalOf(byte[] file, string name, SheetLimits? limits = null) => Refusal(file, name, limits).Code;

    public static DomainError Refusal(byte[] file, string name, SheetLimits? limits = null) =>
        Should.Throw<DomainException>(() => Read(file, name, limits)).Error;

    public static IReadOnlyList<string> Texts(this SheetRow row) => [.. row.Cells.Select(cell => cell.Text)];
}
