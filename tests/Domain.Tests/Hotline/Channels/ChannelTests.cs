using Cooperation.Domain.Tests.Builders;
using Cooperation.Hotline.Domain.Channels;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Domain.Tests.Hotline.Channels;

public sealed class ChannelTests
{
    private static readonly DateOnly Began = new(2014, 1, 15);
    private static readonly DateOnly Today = new(2018, 6, 15);

    private readonly Channel channel = Lines.Opened("KH-MOCBAI", "BP-TN-MOCBAI", Areas.Border, Began);

    [Fact]
    public void A_channel_does_not_exist_before_its_first_day()
    {
        channel.HoldsOn(Began.AddDays(-1)).ShouldBeFalse();
        channel.HoldsOn(Began).ShouldBeTrue();
        channel.NearestTo(Began.AddDays(-1)).ShouldBe(channel.Book[0]);
    }

    [Fact]
    public void A_change_holds_from_its_day_and_leaves_what_held_before()
    {
        Change("2018-07-01", "+855 23 000 002");

        Number(new(2018, 6, 30)).ShouldBe("+855 23 000 001");
        Number(new(2018, 7, 1)).ShouldBe("+855 23 000 002");
        channel.LastDayOf(channel.Book[0]).ShouldBe(new DateOnly(2018, 6, 30));
        channel.LastDayOf(channel.Book[1]).ShouldBeNull();
        channel.Book[1].RecordedBy.ShouldBe(Entries.Officer);
    }

    [Fact]
    public void A_second_change_for_the_same_day_takes_the_place_of_the_first()
    {
        Change("2018-07-01", "+855 23 000 002");
        Change("2018-07-01", "+855 23 000 003");

        Number(new(2018, 7, 1)).ShouldBe("+855 23 000 003");
        channel.Book.Count.ShouldBe(3);
        channel.LastDayOf(channel.Book[1]).ShouldBe(new DateOnly(2018, 6, 30));
    }

    [Fact]
    public void A_change_that_would_overlap_a_later_one_is_refused()
    {
        Change("2018-07-01", "+855 23 000 002");

        Refusal(() => Change("2018-06-30", "+855 23 000 003")).ShouldBe("hotline.channel.overlaps");
        Refusal(() => channel.Close(new(2018, 7, 1), Lines.ByChief, Friday.Noon, Today)).ShouldBe("hotline.channel.overlaps");
    }

    [Fact]
    public void A_change_that_changes_nothing_is_refused() =>
        Refusal(() => Change("2018-07-01", "+855 23 000 001")).ShouldBe("hotline.channel.nothing-changes");

    [Fact]
    public void Languages_in_another_order_are_the_same_languages() =>
        channel.Book[0].Terms.DifferencesFrom(channel.Book[0].Terms with { Languages = ["vi", "km"] }).ShouldBeEmpty();

    [Fact]
    public void A_closed_channel_keeps_its_days_and_takes_no_change_after_them()
    {
        channel.Close(new(2018, 7, 1), Lines.ByChief, Friday.Noon, Today);

        channel.HoldsOn(new(2018, 6, 30)).ShouldBeTrue();
        channel.HoldsOn(new(2018, 7, 1)).ShouldBeFalse();
        channel.LastDayOf(channel.Book[0]).ShouldBe(new DateOnly(2018, 6, 30));
        Refusal(() => Change("2018-07-01", "+855 23 000 002")).ShouldBe("hotline.channel.closed");
        Change("2018-06-20", "+855 23 000 002");
        Number(new(2018, 6, 30)).ShouldBe("+855 23 000 002");
    }

    [Fact]
    public void The_day_of_closing_moves_until_it_has_come()
    {
        channel.Close(new(2018, 7, 1), Lines.ByChief, Friday.Noon, Today);
        channel.Close(new(2018, 9, 1), Lines.ByChief, Friday.Noon, Today);

        channel.ClosedFrom.ShouldBe(new DateOnly(2018, 9, 1));
        channel.HoldsOn(new(2018, 8, 31)).ShouldBeTrue();
        Refusal(() => channel.Close(new(2018, 10, 1), Lines.ByChief, Friday.Noon, new(2018, 9, 1))).ShouldBe("hotline.channel.closed");
    }

    [Fact]
    public void An_exchange_without_a_named_channel_goes_by_the_terms_of_its_day()
    {
        var other = Lines.Opened("KH-BAVET", "BP-TN", Areas.Border, Began);
        channel.Change(new(2018, 7, 1), channel.Book[0].Terms with { Desk = "BP-TN" }, Lines.ByChief, Friday.Noon);
        other.Change(new(2018, 7, 1), other.Book[0].Terms with { Desk = "BP-TN-MOCBAI" }, Lines.ByChief, Friday.Noon);
        Channel[] both = [channel, other];

        Chosen(new(2018, 6, 30)).ShouldBe("KH-MOCBAI");
        Chosen(new(2018, 7, 1)).ShouldBe("KH-BAVET");

        string Chosen(DateOnly day) => both.Fitting(day, new("KH", Areas.Border, "72"), "BP-TN-MOCBAI", Mediums.Telephone)!.Code;
    }

    private void Change(string from, string number) =>
        channel.Change(
            DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            channel.Book[0].Terms with
            {
                Numbers = [number],
            },
            Lines.ByChief,
            Friday.Noon
        );

    private string Number(DateOnly day) => channel.On(day)!.Terms.Numbers.Single();

    private static string Refusal(Action act) => Should.Throw<DomainException>(act).Error.Code;
}
