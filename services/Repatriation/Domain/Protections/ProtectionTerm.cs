using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Protections;

/// <summary>For how long one decision protects at most, over some time (R13), out of <c>protection-terms.csv</c>. Who is still in danger then is decided on again.</summary>
public sealed class ProtectionTerm : IDated
{
    /// <summary>So many months.</summary>
    public required int Months { get; init; }

    /// <summary>Where that stands, in Vietnamese.</summary>
    public required string Vi { get; init; }

    /// <summary>The same in English.</summary>
    public required string En { get; init; }

    /// <summary>Whether nobody has held the rule against its text.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Where that stands, and that nobody has held it against its text.</summary>
    public Text Source => Unverified ? new($"{Vi} (chưa kiểm chứng)", $"{En} (unverified)") : new(Vi, En);

    /// <summary>The last day that a decision can set which protects from a day on.</summary>
    public DateOnly LastDayFrom(DateOnly first) => first.AddMonths(Months);
}
