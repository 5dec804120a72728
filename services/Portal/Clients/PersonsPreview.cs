namespace Cooperation.Portal.Clients;

/// <summary>How a list is read, and what is wrong with it.</summary>
public sealed record PersonsPreview(IReadOnlyList<ListedPerson> Rows, IReadOnlyList<string> LeftOut, IReadOnlyList<ListProblem> Problems);

/// <summary>A person as his row is read.</summary>
public sealed record ListedPerson(
    int Number,
    string? Name,
    string? Sex,
    string? Birth,
    string? Document,
    string? Telephone,
    IReadOnlyList<string> Aliases,
    string? Nationality,
    string? Address
);

/// <summary>What is wrong in one place of a list.</summary>
public sealed record ListProblem(string Field, string Message);
