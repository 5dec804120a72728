namespace Cooperation.Platform.Domain.Handling;

/// <summary>How whoever gave an information wants it handled.</summary>
/// <param name="Handling">One of <see cref="Handlings"/>.</param>
/// <param name="UseCondition">One of <see cref="UseConditions"/>, or null.</param>
/// <param name="UseRestriction">What H3 restricts, in words.</param>
public sealed record HandlingMark(string Handling, string? UseCondition, string? UseRestriction = null);
