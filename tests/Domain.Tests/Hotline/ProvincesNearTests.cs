using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>Which provinces lie near each other, then and now (R13): reckoned from the lists themselves.</summary>
public sealed class ProvincesNearTests
{
    private static readonly DateOnly Then = new(2018, 6, 15);
    private static readonly DateOnly Now = new(2026, 6, 15);
    private static readonly NearProvince[] All =
    [
        .. ProvincesNear.Of(SeedFiles.Read<ProvinceEra>("provinces.csv"), SeedFiles.Read<ProvinceBorder>("province-neighbours.csv")),
    ];

    [Theory]
    [InlineData("72", "72", Nearness.Same)] // Tây Ninh
    [InlineData("72", "80", Nearness.Neighbouring)] // Long An
    [InlineData("72", "20", null)] // Lạng Sơn
    public void In_2018_by_the_borders_of_then(string one, string other, string? nearness) =>
        NearnessOf(one, Then, other, Then).ShouldBe(nearness);

    [Theory]
    [InlineData("80", "80", Nearness.Same)]
    [InlineData("80", "82", Nearness.Neighbouring)] // Tây Ninh with Long An, Đồng Tháp with Tiền Giang
    [InlineData("80", "68", null)]
    public void Today_by_the_borders_of_today(string one, string other, string? nearness) =>
        NearnessOf(one, Now, other, Now).ShouldBe(nearness);

    [Theory]
    [InlineData("72", "80", Nearness.Merged)] // Tây Ninh of then in that of today
    [InlineData("80", "80", Nearness.Merged)] // Long An, whose number Tây Ninh has today
    [InlineData("04", "04", Nearness.Same)] // Cao Bằng has stayed
    [InlineData("46", "46", Nearness.Same)] // Thừa Thiên Huế is called Huế
    [InlineData("02", "19", Nearness.Neighbouring)] // Hà Giang belongs to Tuyên Quang, beside Thái Nguyên
    [InlineData("10", "08", Nearness.Neighbouring)] // Lào Cai beside what Hà Giang belongs to
    [InlineData("72", "20", null)]
    public void Across_the_merger_by_the_provinces_of_today(string then, string now, string? nearness)
    {
        NearnessOf(then, Then, now, Now).ShouldBe(nearness);
        NearnessOf(now, Now, then, Then).ShouldBe(nearness);
    }

    [Fact]
    public void Whichever_way_it_is_asked_the_answer_is_the_same_and_there_is_one() =>
        All.ShouldAllBe(near =>
            All.Count(back =>
                back.Province == near.Near
                && back.ValidFrom == near.NearFrom
                && back.Near == near.Province
                && back.NearFrom == near.ValidFrom
                && back.Nearness == near.Nearness
            ) == 1
        );

    private static string? NearnessOf(string one, DateOnly onDay, string other, DateOnly onOtherDay) =>
        All.Where(near =>
                near.Province == one
                && (near.ValidFrom is null || near.ValidFrom <= onDay)
                && (near.ValidTo is null || onDay <= near.ValidTo)
                && near.SpeaksOf(other, onOtherDay)
            )
            .Select(near => near.Nearness)
            .SingleOrDefault();
}
