namespace Cooperation.Identity.Domain.Organisation;

/// <summary>Which roles an agency's administrator may ask for at which desks, and who else has to agree, as of its dates (R13). Loaded from seeds/reference.</summary>
public sealed record RoleGrant
{
    /// <summary>Name of the row, for example BDBP-liaison.</summary>
    public required string Code { get; init; }

    /// <summary>Code of the agency.</summary>
    public required string Agency { get; init; }

    /// <summary>The kind of desk.</summary>
    public required string DeskKind { get; init; }

    /// <summary>The desks of that kind it holds for; empty means all.</summary>
    public IReadOnlyList<string> Desks { get; init; } = [];

    /// <summary>The roles that may be asked for there.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The roles whose holders at the desk itself decide.</summary>
    public required IReadOnlyList<string> Decide { get; init; }

    /// <summary>The roles whose holders decide at the desks above, where the desk has nobody else.</summary>
    public IReadOnlyList<string> DecideAbove { get; init; } = [];

    /// <summary>The desk that is asked when the ones above have nobody either.</summary>
    public string? ElseDesk { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day, or null while it holds.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Whether it speaks of this desk on this day.</summary>
    public bool HoldsFor(Desk desk, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(desk);
        return ValidFrom <= day
            && !(day > ValidTo)
            && Agency == desk.Agency
            && DeskKind == desk.Kind
            && (Desks.Count == 0 || Desks.Contains(desk.Code, StringComparer.Ordinal));
    }
}
