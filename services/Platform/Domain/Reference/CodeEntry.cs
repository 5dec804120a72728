namespace Cooperation.Platform.Domain.Reference;

/// <summary>One code of one list with its names and the days on which it holds (R13): a province code of 2018 may name another province today.</summary>
public sealed class CodeEntry : IDated
{
    /// <summary>The list: <c>urgency</c>, <c>province</c>, <c>partner</c>, …</summary>
    public required string List { get; init; }

    /// <summary>The code as it is stored and sent.</summary>
    public required string Code { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Vi { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>Place in its list.</summary>
    public required int Order { get; init; }

    /// <summary>Whether nobody has yet confirmed this entry from its source.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
