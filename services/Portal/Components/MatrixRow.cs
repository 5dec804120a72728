namespace Cooperation.Portal.Components;

/// <summary>A person in a matrix, by his pseudonym, with one cell a stage.</summary>
public sealed record MatrixRow(string Id, string Name, IReadOnlyList<MatrixCell> Cells)
{
    /// <summary>What has to be seen of him at once: a minor.</summary>
    public string? Mark { get; init; }

    /// <summary>What is said of choosing him.</summary>
    public string? Note { get; init; }

    /// <summary>His own page.</summary>
    public string? Href { get; init; }

    public bool Chosen { get; init; }
}

/// <summary>How far a person is at a stage: a word, and how many days are left or what is missing.</summary>
public sealed record MatrixCell(MatrixState State, string Word = "", string? More = null);

/// <summary>How a stage stands.</summary>
public enum MatrixState
{
    Ahead,
    Now,
    Done,
    Late,
    Blocked,
}
