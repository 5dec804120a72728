using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Meetings.Domain.Meetings;

/// <summary>What the states of a meeting are called within a sentence.</summary>
internal static class MeetingWords
{
    public static Text OfStatus(string status) =>
        status switch
        {
            MeetingStatus.Announced => new("đã thông báo", "announced"),
            MeetingStatus.DelegationProposed => new("đã đề xuất đoàn", "delegation proposed"),
            MeetingStatus.Approved => new("đã phê duyệt đoàn", "delegation approved"),
            MeetingStatus.Held => new("đã tổ chức", "held"),
            MeetingStatus.Reported => new("đã báo cáo", "reported"),
            MeetingStatus.FollowedUp => new("đã thực hiện kết luận", "followed up"),
            MeetingStatus.Cancelled => new("đã hủy", "cancelled"),
            _ => new("đã gộp vào cuộc họp khác", "merged into another"),
        };
}
