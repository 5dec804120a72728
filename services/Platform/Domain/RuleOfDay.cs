namespace Cooperation.Platform.Domain;

/// <summary>A rule by its matter and the day whose law counts (R13); which document that is, dated reference data says.</summary>
/// <param name="Matter">The matter, as the service's list of legal bases calls it.</param>
/// <param name="Day">The day.</param>
public readonly record struct RuleOfDay(string Matter, DateOnly Day);
