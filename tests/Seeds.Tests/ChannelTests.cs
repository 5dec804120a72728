namespace Cooperation.Seeds.Tests;

public sealed class ChannelTests
{
    private const string Hours = @"^(24/7|(\w{3}(-\w{3})? (\d\d:\d\d-\d\d:\d\d,?)+(; )?)+(holidays \d\d:\d\d-\d\d:\d\d)?)$";

    [Fact]
    public void Channels_belong_to_a_desk_of_their_area_and_every_partner_has_one_in_2018()
    {
        var desks = Table.Reference("desks.csv").ToDictionary(row => row["code"]);
        var channels = Table.Reference("channels.csv");

        foreach (var channel in channels)
        {
            var desk = desks[channel["desk"]];
            (channel["area"] == "inland" ? "BCA" : "BDBP").ShouldBe(desk["agency"], channel["code"]);
            (desk["partners"].Length == 0 || desk.List("partners").Contains(channel["partner"])).ShouldBeTrue(channel["code"]);
            (desk["areas"].Length == 0 || desk.List("areas").Contains(channel["area"])).ShouldBeTrue(channel["code"]);
            (channel.To <= desk.To).ShouldBeTrue(channel["code"]);
            channel.List("languages").ShouldBeSubsetOf(ReferenceTests.CodesOf("language"));
        }

        channels
            .Where(row => row.HoldsOn(new(2018, 1, 1)))
            .Select(row => row["partner"])
            .Distinct()
            .Order()
            .ShouldBe(["CN", "GB", "KH", "LA", "MY", "TH"]);
        channels.Where(row => row["partner"] is "GB" or "MY").ShouldAllBe(row => row["level"] == "central");
    }

    [Fact]
    public void Hours_can_be_read_by_a_machine_on_the_clock_of_the_side_that_answers()
    {
        foreach (var channel in Table.Reference("channels.csv"))
        {
            channel["our_hours"].ShouldMatch(Hours, channel["code"]);
            channel["their_hours"].ShouldMatch(Hours, channel["code"]);
            TimeZoneInfo.FindSystemTimeZoneById(channel["their_zone"]).HasIanaId.ShouldBeTrue(channel["code"]);
        }
    }

    [Fact]
    public void Contact_points_hold_as_long_as_their_channel()
    {
        var channels = Table.Reference("channels.csv").ToDictionary(row => row["code"]);
        Table
            .Reference("contact-points.csv")
            .ShouldAllBe(point => point.From == channels[point["channel"]].From && point.To == channels[point["channel"]].To);
    }

    [Fact]
    public void Every_level_has_an_interval_between_line_tests_that_nobody_has_verified()
    {
        var intervals = Table.Reference("line-test-intervals.csv");

        intervals
            .Select(row => (row["level"], row["days"]))
            .ShouldBe([("central", "7"), ("province", "30"), ("district", "30"), ("post", "30")]);
        intervals.Select(row => row["level"]).ShouldBe(ReferenceTests.CodesOf("channelLevel"));
        intervals.ShouldAllBe(row => row["verified"] == "false");
    }

    [Fact]
    public void Numbers_of_lines_say_that_they_are_made_up()
    {
        Table
            .Reference("channels.csv")
            .Concat(Table.Reference("contact-points.csv"))
            .SelectMany(row => row.List("numbers"))
            .ShouldAllBe(number => number.EndsWith("(số giả định)"));
        Table.Reference("channels.csv").ShouldAllBe(row => row["unverified"] == "true");
    }

    [Fact]
    public void Every_channel_has_a_contact_point_on_either_side()
    {
        var points = Table.Reference("contact-points.csv");

        points.Select(row => row["channel"]).ShouldAllBe(code => Table.Codes("channels.csv").Contains(code));
        Table
            .Codes("channels.csv")
            .ShouldAllBe(code =>
                points.Where(row => row["channel"] == code).Select(row => row["side"]).Order().SequenceEqual(new[] { "ours", "theirs" })
            );
    }
}
