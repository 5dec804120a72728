using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Something that a column of an old log may hold.</summary>
/// <param name="Name">What it is called in a mapping; where the form that logs an exchange has the field, by the same name.</param>
/// <param name="Heading">The heading of the template.</param>
/// <param name="Words">Other headings under which it is found in logs.</param>
internal sealed record ImportField(string Name, Text Heading, params IReadOnlyList<string> Words)
{
    /// <summary>The list whose names or codes it holds.</summary>
    public string? List { get; init; }

    /// <summary>What every row without it gets; null where nothing can be assumed.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Whether it says who a person is: never shown in a report (R20).</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether what was refused is shown to who sent it: codes, days and yes or no, which say of nobody who he is.</summary>
    public bool IsShown => !IsProtected && (List is not null || IsDay || Name == ImportFields.SignsOfCrime);

    private bool IsDay => Name is ImportFields.At or ImportFields.Time or "occurredAt";

    /// <summary>The folded headings that mean it.</summary>
    public IReadOnlySet<string> Keys { get; } =
        new[] { Name, Heading.Vi, Heading.En }.Concat(Words).Select(KeyOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>A heading or a name as it is compared: folded, without spaces, for logs write Căm-pu-chia and Campuchia.</summary>
    public static string KeyOf(string text) => TextFolding.Fold(text).Replace(" ", "", StringComparison.Ordinal);
}
