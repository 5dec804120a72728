namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>A line of a typed list that says something, with the number that it has on the screen; empty ones count.</summary>
internal sealed record TypedLine(int Number, string Text)
{
    public static IReadOnlyList<TypedLine> Read(string? typed) =>
        [
            .. (typed ?? "")
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select((line, place) => new TypedLine(place + 1, line))
                .Where(line => line.Text.Trim().Length > 0),
        ];

    /// <summary>The number of the line that was sent as a row.</summary>
    public static int NumberOf(int row, IReadOnlyList<TypedLine> sent) => row < sent.Count ? sent[row].Number : row + 1;
}
