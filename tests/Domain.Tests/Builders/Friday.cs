namespace Cooperation.Domain.Tests.Builders;

/// <summary>15 June 2018, a working day, on which tests happen unless they say otherwise.</summary>
internal static class Friday
{
    /// <summary>Noon in Viet Nam.</summary>
    public static readonly DateTimeOffset Noon = new(2018, 6, 15, 5, 0, 0, TimeSpan.Zero);
}
