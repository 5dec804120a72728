namespace Cooperation.Loader.Scenario;

/// <summary>A line of seeds/demo/lines.csv: an officer, what the officer's desk works on, and how often.</summary>
internal sealed record Line
{
    public required string Account { get; init; }
    public required string Partner { get; init; }
    public required string Area { get; init; }
    public required string Province { get; init; }
    public required string Place { get; init; }
    public required string Gate { get; init; }
    public required int Weight { get; init; }
}
