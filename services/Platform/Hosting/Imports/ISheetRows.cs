namespace Cooperation.Platform.Hosting.Imports;

/// <summary>The sheets of a file and their rows, read one by one and never kept. Each time they are asked for, the sheet is read from its beginning.</summary>
public interface ISheetRows : IDisposable
{
    /// <summary>The sheets in their order, the hidden ones too; charts and other things that hold no cells are none. A file of separated values has one.</summary>
    IReadOnlyList<SheetTab> Tabs { get; }

    /// <summary>All rows of a sheet that hold anything.</summary>
    /// <exception cref="Domain.DomainException">Out of <see cref="SheetErrors"/>: what stands further on in the file is refused when it is met.</exception>
    IEnumerable<SheetRow> Read(SheetTab tab, CancellationToken cancellationToken);
}

/// <summary>A sheet of a file.</summary>
/// <param name="Number">Its place among the sheets, from 1.</param>
/// <param name="Name">What its tab says.</param>
/// <param name="IsHidden">Whether a spreadsheet shows no tab for it.</param>
public sealed record SheetTab(int Number, string Name, bool IsHidden);
