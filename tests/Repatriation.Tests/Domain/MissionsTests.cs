using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Repatriation.Domain;

namespace Cooperation.Repatriation.Tests.Domain;

/// <summary>A mission and its desk are told from each other by their codes.</summary>
public sealed class MissionsTests
{
    private static readonly IReadOnlyList<Desk> Desks = SeedFiles.Read<Desk>("desks.csv");

    [Fact]
    public void Every_mission_has_a_desk_that_is_its_own()
    {
        var missions = SeedFiles.Read<Row>("missions.csv");
        missions.ShouldNotBeEmpty();
        missions
            .Select(mission => mission.Code)
            .ShouldBe(
                Desks
                    .Where(desk => desk.Parent == Missions.Department && desk.Kind == "consular")
                    .Select(desk => Missions.OfDesk(desk.Code)!),
                ignoreOrder: true
            );
        missions.ShouldAllBe(mission => Missions.CountryOf(mission.Code) == mission.Country);
    }

    [Fact]
    public void No_other_desk_is_taken_for_a_missions() =>
        Desks
            .Where(desk => Missions.OfDesk(desk.Code) is not null)
            .ShouldAllBe(desk => desk.Parent == Missions.Department && desk.Kind == "consular");

    private sealed record Row(string Code, string Country);
}
