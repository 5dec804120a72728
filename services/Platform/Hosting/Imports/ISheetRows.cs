namespace Cooperation.Platform.Hosting.Imports;

/// <summary>The rows of a sheet, read one by one and never kept. Each time they are asked for, the file is read from its beginning.</summary>
public interface ISheetRows : IDisposable
{
    /// <summary>All rows that hold anything; the first is the head.</summary>
    /// <exception cref="Domain.DomainException">Out of <see cref="SheetErrors"/>: what stands further on in the file is refused when it is met.</exception>
    IEnumerable<SheetRow> Read();
}
