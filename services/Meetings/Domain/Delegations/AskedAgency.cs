namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>An agency that was asked for members: how many, and by which letter.</summary>
public sealed class AskedAgency
{
    private AskedAgency() { }

    /// <summary>The agency.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>Its place among those asked, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>How many it may name; null where no number was named.</summary>
    public int? Quota { get; private set; }

    /// <summary>When it was reminded last.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    internal void Remind(DateTimeOffset at) => RemindedAt = at;

    internal static AskedAgency Of(string agency, int order, int? quota) =>
        new()
        {
            Agency = agency,
            Order = order,
            Quota = quota,
        };

    internal void Ask(int order, int? quota) => (Order, Quota) = (order, quota);
}

/// <summary>An agency to ask.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Quota">How many it may name.</param>
public sealed record AgencyEntry(string Agency, int? Quota);

/// <summary>How agencies are asked.</summary>
/// <param name="Due">The day by which they name their members.</param>
/// <param name="Letter">Number of the letter that asks them.</param>
/// <param name="Agencies">Who is asked, in the official order.</param>
public sealed record InvitationEntry(DateOnly Due, string? Letter, IReadOnlyList<AgencyEntry> Agencies);

/// <summary>The decision on a delegation.</summary>
/// <param name="Number">Its number.</param>
/// <param name="On">Its day.</param>
/// <param name="Authority">Who decided.</param>
/// <param name="Members">Who goes, in the official order.</param>
/// <param name="Head">Who heads it.</param>
public sealed record DecisionEntry(string Number, DateOnly On, string Authority, IReadOnlyList<Guid> Members, Guid Head);

/// <summary>Whether a member came.</summary>
/// <param name="Id">The member.</param>
/// <param name="State">One of <see cref="Attendances.OfMembers"/>.</param>
public sealed record AttendanceEntry(Guid Id, string State);

/// <summary>Somebody who came as a visitor.</summary>
/// <param name="Entry">Who.</param>
/// <param name="Agency">Of which agency, where of one of ours.</param>
public sealed record VisitorEntry(DelegateEntry Entry, string? Agency);
