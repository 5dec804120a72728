using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>A section of a review.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its heading.</param>
public sealed record ReviewSection(string Code, Text Name);

/// <summary>The sections of every review, in their order.</summary>
public static class ReviewSections
{
    /// <summary>What was exchanged over the hotline.</summary>
    public const string Exchanges = "exchanges";

    /// <summary>Cases, persons and how long it took.</summary>
    public const string Cases = "cases";

    /// <summary>Priority activities, done or not and why.</summary>
    public const string Activities = "activities";

    /// <summary>Meetings and what was promised there.</summary>
    public const string Meetings = "meetings";

    /// <summary>What stood in the way.</summary>
    public const string Obstacles = "obstacles";

    /// <summary>What follows.</summary>
    public const string FollowUp = "followUp";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ReviewSection> List =
    [
        new(Exchanges, new("Trao đổi thông tin qua đường dây nóng", "Information exchanged over the hotline")),
        new(Cases, new("Hồ sơ, người được đưa về và thời gian thực hiện", "Cases, persons returned and the times taken")),
        new(Activities, new("Hoạt động ưu tiên", "Priority activities")),
        new(Meetings, new("Hội nghị và cam kết", "Meetings and commitments")),
        new(Obstacles, new("Khó khăn, vướng mắc", "Obstacles")),
        new(FollowUp, new("Kế hoạch tiếp theo", "Follow-up plan")),
    ];

    /// <summary>Their codes.</summary>
    public static readonly IReadOnlyList<string> All = [.. List.Select(section => section.Code)];

    /// <summary>The heading of a section.</summary>
    public static Text NameOf(string code) => List.Single(section => section.Code == code).Name;
}
