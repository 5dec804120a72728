using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Hosting.Tests;

/// <summary>One subscriber is one, in whichever way his number is typed, before and after a renumbering.</summary>
public sealed class TelephonesOfEveryPartner
{
    [Theory]
    [InlineData("84912000111", "0912000111", "912000111", "0912 000 111", "0912.000.111", "(0912) 000-111", "84912000111")]
    [InlineData("842763822999", "0276 3822 999", "02763822999", "(0276) 3822.999", "0276-3822-999", "+84 276 3822 999")]
    [InlineData("85512345678", "012 345 678", "012345678", "(012) 345-678", "012.345.678", "855 12 345 678")]
    [InlineData("85523720000", "023 720 000", "(023) 720.000", "+855 (0)23 720 000")]
    [InlineData("8562022223333", "020 2222 3333", "020-2222-3333", "(020) 22223333", "856 20 2222 3333")]
    [InlineData("85621212345", "021 212 345", "021.212.345", "+856 (0) 21 212345")]
    [InlineData("66812345678", "081 234 5678", "081-234-5678", "0812345678", "66812345678")]
    [InlineData("6621234567", "02 123 4567", "(02) 123-4567", "+66 (0)2 123 4567")]
    [InlineData("8613800138000", "138 0013 8000", "138-0013-8000", "13800138000", "8613800138000")]
    [InlineData("861065529988", "010 6552 9988", "(010) 6552-9988", "+86 (0)10 6552 9988")]
    [InlineData("447400123456", "07400 123456", "07400-123-456", "(07400) 123456", "+44 (0)7400 123456")]
    [InlineData("442079460958", "020 7946 0958", "(020) 7946 0958", "44 20 7946 0958")]
    [InlineData("60123456789", "012-345 6789", "0123456789", "+60 (0)12 345 6789")]
    public void A_subscriber_is_found_in_every_way_of_typing(string subscriber, params string[] typed)
    {
        foreach (
            var way in typed.Concat([
                $"+{subscriber}",
                $"00{subscriber}",
                $"00 {subscriber}",
                $"+ {subscriber[..2]} {subscriber[2..]}",
                $"(+{subscriber[..2]}) {subscriber[2..]}",
                $"+{subscriber} ext. 12",
                $"+{subscriber} máy lẻ 12",
                $"+{subscriber}x12",
                $"ĐT: +{subscriber}",
                string.Concat($"+{subscriber}".Select(c => c == '+' ? '＋' : (char)(c - '0' + '０'))),
            ])
        )
        {
            TelephoneNumber.MeaningsOf(way).ShouldContain(subscriber, way);
            TelephoneNumber.IsInField(way.Replace("máy lẻ 12", "", StringComparison.Ordinal)).ShouldBeTrue(way);
        }
    }

    [Theory]
    [InlineData("0168 234 5678", "038 234 5678")]
    [InlineData("+84 120 234 5678", "070 234 5678")]
    [InlineData("0199 234 5678", "+84 59 234 5678")]
    [InlineData("1682345678", "0382345678")]
    [InlineData("066 3822 999", "0276 3822 999")]
    [InlineData("0650 3822 999", "+84 274 3822 999")]
    [InlineData("04 3822 9999", "024 3822 9999")]
    [InlineData("08 3822 9999", "028 3822 9999")]
    [InlineData("+84 8 3822 9999", "028 3822 9999")]
    [InlineData("033 3822 999", "0203 3822 999")]
    public void The_old_and_the_new_number_of_a_subscriber_are_one(string old, string since)
    {
        TelephoneNumber.MeaningsOf(old).Intersect(TelephoneNumber.MeaningsOf(since)).ShouldNotBeEmpty();
        TelephoneNumber.WritingsOf(since).ShouldContain(string.Concat(old.Where(char.IsAsciiDigit)));
    }

    [Theory]
    [InlineData("0912 000 111", "0912 000 112")]
    [InlineData("+84 912 000 111", "+66 912 000 111")]
    [InlineData("+855 12 345 678", "+84 12 345 678")]
    [InlineData("0276 3822 999", "0274 3822 999")]
    [InlineData("7001", "7002")]
    public void Two_subscribers_stay_two(string one, string other) =>
        TelephoneNumber.MeaningsOf(one).Intersect(TelephoneNumber.MeaningsOf(other)).ShouldBeEmpty();

    [Theory]
    [InlineData("113")]
    [InlineData("0000 111 222")]
    [InlineData("máy lẻ 7001")]
    [InlineData("+999 123 456 789")]
    [InlineData("123456789012345678901234567890")]
    public void What_no_plan_of_numbers_knows_is_found_as_it_was_typed(string number) =>
        TelephoneNumber.SoughtAs(number).ShouldContain(TelephoneNumber.MeaningsOf(number).ShouldHaveSingleItem());

    [Fact]
    public void What_only_a_neighbour_gives_out_may_still_be_one_of_ours() =>
        TelephoneNumber
            .MeaningsOf("0992 000 982")
            .ShouldBe([.. TelephoneNumber.MeaningsOf("+66 992 000 982"), .. TelephoneNumber.MeaningsOf("0084 992 000 982")]);

    [Fact]
    public void Nothing_means_nothing() => TelephoneNumber.MeaningsOf(" - ").ShouldBeEmpty();
}
