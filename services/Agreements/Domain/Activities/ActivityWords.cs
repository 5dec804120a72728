using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>What refusals call where a priority activity stands, as the code lists do.</summary>
internal static class ActivityWords
{
    public static Text Of(string status) =>
        status switch
        {
            ActivityStatus.Draft => new("Dự thảo", "Draft"),
            ActivityStatus.Agreed => new("Hai bên đã thống nhất", "Agreed by both sides"),
            ActivityStatus.Running => new("Đang thực hiện", "Under way"),
            ActivityStatus.Done => new("Đã hoàn thành", "Done"),
            ActivityStatus.Dropped => new("Không thực hiện", "Dropped"),
            _ => new(status, status),
        };
}
