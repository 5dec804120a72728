namespace Cooperation.Loader.Scenario;

/// <summary>A line that desks try from time to time.</summary>
/// <param name="Code">The channel.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Level">Its level, which decides how often.</param>
/// <param name="Caller">The officer of its desk; null where the demo has none, and the central desk calls instead.</param>
/// <param name="ContactPoint">Whom one calls there.</param>
internal sealed record TestedLine(string Code, string Partner, string Level, string? Caller, string ContactPoint);

/// <summary>One line test of the demo year.</summary>
/// <param name="Key">Idempotency key: the same in every run.</param>
/// <param name="Account">Who calls.</param>
/// <param name="Channel">The channel.</param>
/// <param name="Request">What came of it.</param>
internal sealed record PlannedTest(string Key, string Account, string Channel, LineTestRequest Request);

/// <summary>The body of a line test.</summary>
internal sealed record LineTestRequest(DateTimeOffset TestedAt, string Result, string? ContactPoint, string? Note);
