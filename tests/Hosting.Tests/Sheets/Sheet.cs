using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Imports;

namespace Cooperation.Hosting.Tests.Sheets;

/// <summary>Reads a file as an upload is read: out of a sealed spool.</summary>
internal static class Sheet
{
    public static IReadOnlyList<SheetRow> Read(byte[] file, string name, SheetLimits? limits = null)
    {
        using var spool = SpoolStream.Create();
        spool.Write(file);
        using var rows = SheetFile.Open(spool, name, limits ?? new SheetLimits());
        return [.. rows.Read()];
    }

    public static string RefusalOf(byte[] file, string name, SheetLimits? limits = null) =>
        Should.Throw<DomainException>(() => Read(file, name, limits)).Error.Code;

    public static IReadOnlyList<string> Texts(this SheetRow row) => [.. row.Cells.Select(cell => cell.Text)];
}
