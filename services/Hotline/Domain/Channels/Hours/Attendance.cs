using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>Whether a side answers at a moment.</summary>
/// <param name="LocalTime">The moment on the wall clock there.</param>
/// <param name="Open">Whether somebody answers.</param>
/// <param name="Until">When that ends; null where it does not end, or nobody answers.</param>
/// <param name="Reason">Why nobody answers, one of <see cref="Closed"/>.</param>
/// <param name="Holiday">The holiday there, where that is the reason.</param>
/// <param name="Opens">When somebody answers next; null where somebody does now, or no day is in sight.</param>
public sealed record Attendance(
    DateTimeOffset LocalTime,
    bool Open,
    DateTimeOffset? Until,
    string? Reason,
    SpecialDay? Holiday,
    DateTimeOffset? Opens
);
