using Cooperation.Hotline.Domain.Channels.Hours;

namespace Cooperation.Domain.Tests.Hotline.Channels;

public sealed class OpeningHoursTests
{
    [Theory]
    [InlineData("24/7", "24/7")]
    [InlineData(" Mon-Fri 07:30-17:00 ", "Mon-Fri 07:30-17:00")]
    [InlineData("mon-fri 7:30-11:30, 13:30-17:00; sat 8h-11h30", "Mon-Fri 07:30-11:30,13:30-17:00; Sat 08:00-11:30")]
    [InlineData("T2-T6 07h30-17h00; CN 08:00-09:00", "Mon-Fri 07:30-17:00; Sun 08:00-09:00")]
    [InlineData("Mon,Wed,Fri 08:00-12:00", "Mon 08:00-12:00; Wed 08:00-12:00; Fri 08:00-12:00")]
    [InlineData("Mon-Sun 22:00-06:00; holidays 08:00-12:00", "Mon-Sun 22:00-06:00; holidays 08:00-12:00")]
    [InlineData("Mon-Sun 00:00-24:00; lễ 00:00-24:00", "Mon-Sun 00:00-24:00; holidays 00:00-24:00")]
    [InlineData("Fri 13:00-17:00,08:00-12:00", "Fri 08:00-12:00,13:00-17:00")]
    public void Hours_are_kept_in_one_form(string typed, string kept)
    {
        OpeningHours.TryParse(typed, out var hours).ShouldBeTrue();
        hours!.Text.ShouldBe(kept);
        OpeningHours.Parse(kept).ShouldBe(hours);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("giờ hành chính")]
    [InlineData("07:30-17:00")]
    [InlineData("Mon-Fri")]
    [InlineData("Mon-Fri 07:30")]
    [InlineData("Mon-Fri 07:30-25:00")]
    [InlineData("Mon-Fri 24:00-06:00")]
    [InlineData("Mon-Fri 07:60-17:00")]
    [InlineData("Mon-Fri 08:00-08:00")]
    [InlineData("Mon-Fri 08:00-12:00,11:00-17:00")]
    [InlineData("Mon-Fri 08:00-12:00; Fri 13:00-17:00")]
    [InlineData("Fri-Mon 08:00-12:00")]
    [InlineData("Mon-Fri-Sun 08:00-12:00")]
    [InlineData("Mon 22:00-06:00; Tue 05:00-12:00")]
    [InlineData("Sun 20:00-08:00; Mon 07:00-12:00")]
    [InlineData("holidays 08:00-12:00")]
    public void What_a_machine_cannot_read_without_doubt_is_refused(string? typed) => OpeningHours.TryParse(typed, out _).ShouldBeFalse();
}
