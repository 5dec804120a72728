using Cooperation.Hotline.Domain.Channels;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>One entry in the book of a channel.</summary>
/// <param name="Number">Its place, in the order of writing.</param>
/// <param name="What">opened, changed or closed.</param>
/// <param name="From">The first day for which it holds.</param>
/// <param name="Until">The last; null while it holds.</param>
/// <param name="Superseded">Whether a later entry for the same day took its place.</param>
/// <param name="Changed">The fields in which it differs from what held before.</param>
/// <param name="RecordedAt">When it was written down; null where it came with the reference data.</param>
internal sealed record ChannelHistory(
    int Number,
    string What,
    DateOnly From,
    DateOnly? Until,
    bool Superseded,
    IReadOnlyList<string> Changed,
    ChannelHistory.Then Terms,
    string? Note,
    DateTimeOffset? RecordedAt,
    string? RecordedBy,
    string? Desk
)
{
    internal static IReadOnlyList<ChannelHistory> Of(Channel channel) => [.. channel.Book.Reverse().Select(state => Of(channel, state))];

    private static ChannelHistory Of(Channel channel, ChannelState state)
    {
        var before = channel.Book.Take(state.Number - 1).LastOrDefault(other => !other.Closes);
        var until = state.Closes ? null : channel.LastDayOf(state);
        return new(
            state.Number,
            before is null ? "opened"
                : state.Closes ? "closed"
                : "changed",
            state.From,
            until,
            state.Closes ? channel.Book.Any(other => other.Closes && other.Number > state.Number) : until < state.From,
            before is null || state.Closes ? [] : state.Terms.DifferencesFrom(before.Terms),
            Then.Of(state.Terms),
            state.Note,
            state.RecordedAt,
            state.RecordedBy?.Name,
            state.RecordedBy?.Desk
        );
    }

    /// <summary>The terms of an entry.</summary>
    public sealed record Then(
        string Level,
        string Area,
        string Desk,
        string TheirUnit,
        string TheirUnitEn,
        IReadOnlyList<string> Numbers,
        IReadOnlyList<string> Languages,
        string OurHours,
        string TheirHours,
        string TheirZone,
        string Medium,
        bool Unverified,
        IReadOnlyList<ContactPoint> ContactPoints
    )
    {
        internal static Then Of(ChannelTerms terms) =>
            new(
                terms.Level,
                terms.Area,
                terms.Desk,
                terms.TheirUnit,
                terms.TheirUnitEn,
                terms.Numbers,
                terms.Languages,
                terms.OurHours.Text,
                terms.TheirHours.Text,
                terms.TheirZone,
                terms.Medium,
                terms.Unverified,
                terms.ContactPoints
            );
    }
}
