using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Every reason for which a step of a delegation is refused. None of them names anybody.</summary>
public static class DelegationErrors
{
    /// <summary>Those that every entry may have.</summary>
    public static readonly EntryErrors Entry = new("meetings.delegation");

    /// <summary>The agency was not asked.</summary>
    public static DomainError NotAsked(string? field = null) =>
        Entry.Error(
            "not-asked",
            field is null ? Forbidden : Rule,
            "Cơ quan này chưa được mời cử người.",
            "This agency was not asked for members.",
            field
        );

    /// <summary>The day is past, or the meeting begins before.</summary>
    public static DomainError DueOutside() =>
        Entry.Error(
            "due-outside",
            Rule,
            "Hạn cử người phải từ hôm nay đến ngày họp; cuộc họp đã qua ghi hạn đã đặt khi đó, không sau ngày họp.",
            "Members are named by a day between today and the meeting; of one that is past, by the day that was said then, not after it.",
            "due"
        );

    /// <summary>Everybody has named somebody.</summary>
    public static DomainError NobodyToRemind() =>
        Entry.Error(
            "nobody-to-remind",
            Conflict,
            "Mọi cơ quan được mời đều đã cử người.",
            "All agencies that were asked have named members."
        );

    /// <summary>Named twice.</summary>
    public static DomainError Twice(string field) => Entry.Error("twice", Rule, "Ghi hai lần.", "It stands there twice.", field);

    /// <summary>It has named members already.</summary>
    public static DomainError HasProposed(Text agency) =>
        Entry.Error(
            "has-proposed",
            Conflict,
            $"{agency.Vi} đã cử người nên không thể bỏ khỏi danh sách mời.",
            $"{agency.En} has named members already and stays among those asked.",
            "agencies"
        );

    /// <summary>More than it was asked for.</summary>
    public static DomainError OverQuota(int quota, string field) =>
        Entry.Error(
            "over-quota",
            Rule,
            $"Cơ quan này được cử tối đa {quota.ToString(CultureInfo.InvariantCulture)} người.",
            $"This agency may name at most {quota.ToString(CultureInfo.InvariantCulture)}.",
            field
        );

    /// <summary>A delegation has one head.</summary>
    public static DomainError TwoHeads(string field) =>
        Entry.Error("two-heads", Rule, "Đoàn chỉ có một trưởng đoàn.", "A delegation has one head.", field);

    /// <summary>The head goes too.</summary>
    public static DomainError HeadRequired() =>
        Entry.Error("head-required", Rule, "Trưởng đoàn phải là một người trong danh sách đi.", "The head is one of those who go.", "head");

    /// <summary>Nobody of this delegation.</summary>
    public static DomainError MemberUnknown(string field) =>
        Entry.Error("member-unknown", Rule, "Không có người này trong đoàn.", "Nobody of this delegation.", field);

    /// <summary>Of another agency's member.</summary>
    public static DomainError IdentityOfOther(string field) =>
        Entry.Error(
            "identity-of-other",
            Rule,
            "Số hộ chiếu và ngày sinh do chính cơ quan cử người ghi.",
            "Passport number and birth date are written down by the agency that named the member.",
            field
        );

    /// <summary>Nobody is born on that day.</summary>
    public static DomainError BirthUnthinkable(string field) =>
        Entry.Error("birth-unthinkable", Rule, "Ngày sinh phải trước hôm nay.", "A birth date lies before today.", field);

    /// <summary>The decision is not of the future.</summary>
    public static DomainError DecidedAhead() => Entry.TimeInFuture("on");

    /// <summary>The day is none of the meeting's, or lies ahead.</summary>
    public static DomainError NoDayOfIt() =>
        Entry.Error("no-day-of-it", Rule, "Ngày này không phải ngày họp đã qua.", "This is none of the meeting's days up to today.", "day");

    /// <summary>Nobody was named, and nobody before.</summary>
    public static DomainError NobodyNamed() => Entry.Error("nobody-named", Rule, "Ghi ít nhất một người.", "Name at least one.", "members");

    /// <summary>Nothing was said of anybody, and nothing before.</summary>
    public static DomainError NobodyNoted() =>
        Entry.Error("nobody-noted", Rule, "Ghi ít nhất một người có mặt hoặc vắng.", "Say of at least one whether he came.", "members");
}
