using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>A desk goes on working when its province is merged into another (R13).</summary>
public sealed class DeskProvincesTests
{
    private static readonly DateOnly LastDay = new(2025, 6, 30);
    private static readonly ProvinceRow[] Provinces =
    [
        new("72", LastDay, "80"),
        new("80", LastDay, "80"),
        new("01", ValidTo: null, Successor: null),
    ];

    [Fact]
    public void Until_the_merger_a_desk_works_in_the_province_it_knew_and_from_the_next_day_in_its_successor()
    {
        var eras = new[] { DeskOf("72") }.Followed(Provinces).ToList();

        eras.Select(era => era.Provinces.Single()).ShouldBe(["72", "80"]);
        eras[0].ValidTo.ShouldBe(LastDay);
        eras[1].ValidFrom.ShouldBe(LastDay.AddDays(1));
        eras[1].ValidTo.ShouldBeNull();
    }

    [Fact]
    public void Two_provinces_that_became_one_are_one_afterwards() =>
        new[] { DeskOf("72", "80") }.Followed(Provinces).Last().Provinces.ShouldBe(["80"]);

    [Fact]
    public void A_desk_whose_province_stays_is_left_as_it_is() =>
        new[] { DeskOf("01") }.Followed(Provinces).ShouldHaveSingleItem().Provinces.ShouldBe(["01"]);

    [Fact]
    public void A_desk_that_began_after_the_merger_works_in_the_province_of_that_day()
    {
        var desk = DeskOf(LastDay.AddDays(1), "80");
        new[] { desk }
            .Followed(Provinces)
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(era => era.Provinces.ShouldBe(["80"]), era => era.ValidFrom.ShouldBe(LastDay.AddDays(1)));
    }

    private static Desk DeskOf(params string[] provinces) => DeskOf(from: null, provinces);

    private static Desk DeskOf(DateOnly? from, params string[] provinces) =>
        new()
        {
            Code = "BP-THU",
            Agency = "BDBP",
            Kind = Desk.Liaison,
            Vi = "Đồn thử nghiệm",
            En = "Test post",
            Partners = ["KH"],
            Areas = ["border"],
            Provinces = provinces,
            ValidFrom = from,
        };
}
