using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Tests;

/// <summary>Who comes home is offered the desks that receive, and none that would be refused.</summary>
public sealed class ReceivingDesks
{
    private static readonly string[] Offered = [.. new Book().Receiving(new(2018, 12, 31)).Select(desk => desk.Code)];

    [Theory]
    [InlineData("XNC-TW")]
    [InlineData("BP-TN-MOCBAI")]
    public void Immigration_and_the_posts_of_the_border_guard_receive(string desk) => Offered.ShouldContain(desk);

    [Theory]
    [InlineData("BP-TW")]
    [InlineData("BP-QTHT")]
    [InlineData("CA-TW")]
    [InlineData("BNG-CLS")]
    public void A_command_or_a_desk_of_others_receives_nobody(string desk) => Offered.ShouldNotContain(desk);
}
