using Cooperation.Hotline.Domain.Channels;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;

namespace Cooperation.Hotline.Features.Channels;

/// <summary>A channel as it stood on a day.</summary>
/// <param name="Hours">Their hours, under the name by which they were given first.</param>
/// <param name="ValidFrom">The first day of these terms.</param>
/// <param name="ValidTo">Their last day.</param>
/// <param name="AnswersNow">Who answers, at the moment asked for; not given for other days.</param>
internal sealed record ChannelView(
    Guid Id,
    string Code,
    long Version,
    string Partner,
    string Level,
    string Area,
    string Desk,
    string TheirUnit,
    string TheirUnitEn,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<string> Languages,
    string Hours,
    string OurHours,
    string OurZone,
    string TheirHours,
    string TheirZone,
    string Medium,
    bool Unverified,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<ContactPoint> ContactPoints,
    AnswersNow? AnswersNow,
    LineTestingView Testing,
    ChannelAllowed Allowed
)
{
    internal static ChannelView Of(Channel channel, ChannelState state, ChannelBook book, CurrentUser user, bool now) =>
        new(
            channel.Id.Value,
            channel.Code,
            channel.Version,
            channel.Partner,
            state.Terms.Level,
            state.Terms.Area,
            state.Terms.Desk,
            state.Terms.TheirUnit,
            state.Terms.TheirUnitEn,
            state.Terms.Numbers,
            state.Terms.Languages,
            state.Terms.TheirHours.Text,
            state.Terms.OurHours.Text,
            TimeZones.VietNam,
            state.Terms.TheirHours.Text,
            state.Terms.TheirZone,
            state.Terms.Medium,
            state.Terms.Unverified,
            state.From,
            channel.LastDayOf(state),
            state.Terms.ContactPoints,
            now ? AnswersNow.Of(channel, state.Terms, book) : null,
            LineTestingView.Of(book.ConditionOf(channel, state.Terms), state.Terms),
            new(user.MayKeep(state.Terms), user.MayTest(state.Terms))
        );
}

/// <summary>What the user may do with a channel.</summary>
internal sealed record ChannelAllowed(bool Change, bool Test);
