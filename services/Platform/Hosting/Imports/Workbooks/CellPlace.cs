namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>Where a cell stands: AB12.</summary>
internal static class CellPlace
{
    private const int FarBehindAll = 20_000;

    /// <summary>Of what columns are made.</summary>
    public static readonly char[] Letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    /// <summary>Its column from 0: the letters, counted in twenty-sixes. Null where it says none.</summary>
    public static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in place ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > FarBehindAll)
            {
                break;
            }

            column = (column * 26) + (letter - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
