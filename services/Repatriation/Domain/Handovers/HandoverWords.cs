using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>What the states of a handover are called within a sentence.</summary>
internal static class HandoverWords
{
    public static Text OfStatus(string status) =>
        status switch
        {
            HandoverStatus.Planned => new("đã lên kế hoạch", "planned"),
            HandoverStatus.Confirmed => new("hai bên đã xác nhận", "confirmed by both sides"),
            HandoverStatus.Arrived => new("đã giao nhận", "took place"),
            HandoverStatus.MinutesSigned => new("đã ký biên bản", "minutes signed"),
            _ => new("đã hủy", "cancelled"),
        };
}
