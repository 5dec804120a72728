using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Papers;

/// <summary>Whose desks issue a kind of paper, over some time (R13), out of <c>paper-issuers.csv</c>. What is not named here issues none.</summary>
public sealed class PaperIssuer : IDated
{
    /// <summary>One of <see cref="Codes.CasePaperKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The agency.</summary>
    public required string Agency { get; init; }

    /// <summary>Which of its desks.</summary>
    public required string DeskKind { get; init; }

    /// <summary>Where that stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has yet held the rule and the form of the paper against their text.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
