using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Feeds;

/// <summary>Every reason for which a feed is refused.</summary>
public static class FeedErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.feed");

    /// <summary>Addresses that nobody needs are revoked before there are more.</summary>
    public static DomainError TooMany() =>
        Entry.Error(
            "too-many",
            Rule,
            $"Bạn đã có {CalendarFeed.MostOfOne.ToString(CultureInfo.InvariantCulture)} địa chỉ lịch. Thu hồi địa chỉ không dùng trước.",
            $"You have {CalendarFeed.MostOfOne.ToString(CultureInfo.InvariantCulture)} calendar addresses. Revoke those that you do not use first."
        );
}
