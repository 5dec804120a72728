using Cooperation.Platform.Domain;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Tests;

/// <summary>Who is told to come back is told when, in his words, and never too early.</summary>
public sealed class HowLongToWait
{
    [Theory]
    [InlineData(0, "1 giây", "1 second")]
    [InlineData(4.2, "5 giây", "5 seconds")]
    [InlineData(90, "90 giây", "90 seconds")]
    [InlineData(91, "2 phút", "2 minutes")]
    [InlineData(601, "11 phút", "11 minutes")]
    public void Is_said_in_seconds_and_then_in_minutes(double seconds, string vi, string en) =>
        Times.Wait(TimeSpan.FromSeconds(seconds)).ShouldBe(new Text(vi, en));
}
