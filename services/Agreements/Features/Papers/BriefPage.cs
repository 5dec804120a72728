namespace Cooperation.Agreements.Features.Papers;

/// <summary>
/// The one page of a brief: how much of it is left, in points. Measured on the paper as it is printed, a little to the safe side; what no longer goes on it is left out, so that the minister has one sheet
/// whatever a partner has of everything.
/// </summary>
internal sealed class BriefPage
{
    // From the first heading to the foot of an A4 page, under a head of two lines.
    private const double Height = 560;
    private const double Line = 15.5;
    private const double Gap = 6.5;
    private const double TableLine = 13.5;
    private const double TableGap = 3;
    private const int LettersOfLine = 80;

    private double left = Height;

    /// <summary>The height of a heading.</summary>
    public const double Heading = 26;

    /// <summary>The height of a table's head, and of the line that counts what is left out of it.</summary>
    public const double TableHead = 39;

    /// <summary>The height of a paragraph.</summary>
    public static double OfText(string text) => (LinesOf(text, LettersOfLine) * Line) + Gap;

    /// <summary>The height of a row, the text of whose longest column goes into so many letters a line.</summary>
    public static double OfRow(string text, int letters) => (LinesOf(text, letters) * TableLine) + TableGap;

    /// <summary>Takes what stands there whatever else does.</summary>
    public void Take(double height) => left -= height;

    /// <summary>As many as go on the page, and one at least.</summary>
    /// <param name="items">From the first one.</param>
    /// <param name="heightOf">How high one is.</param>
    /// <param name="keep">What is kept for what comes after them.</param>
    public IReadOnlyList<T> Fit<T>(IReadOnlyList<T> items, Func<T, double> heightOf, double keep)
    {
        var taken = new List<T>();
        foreach (var item in items)
        {
            var height = heightOf(item);
            if (taken.Count > 0 && left - height < keep)
            {
                break;
            }

            left -= height;
            taken.Add(item);
        }

        return taken;
    }

    private static int LinesOf(string text, int letters) => Math.Max(1, (text.Length + letters - 1) / letters);
}
