using Cooperation.Portal.Areas.Repatriation.Handovers;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Tests.Returns;

/// <summary>What is said of one of those on a list stands with him.</summary>
public sealed class RefusalsOfAList
{
    private static readonly ReturningRow[] Sent = [Row(), Row()];

    [Theory]
    [InlineData("persons[1]")]
    [InlineData("persons[1].companion")]
    public void A_refusal_of_one_stands_with_him(string field) =>
        HandoverFields.OfPerson(field, Sent).ShouldBe(HandoverFields.Said(Sent[1].Id, "person"));

    [Theory]
    [InlineData("persons", "persons")]
    [InlineData("persons[7]", "persons")]
    [InlineData("persons[-1]", "persons")]
    [InlineData("plannedAt", "plannedAt")]
    public void What_is_said_of_all_or_of_nobody_who_was_sent_stands_with_the_list(string field, string shown) =>
        HandoverFields.OfPerson(field, Sent).ShouldBe(shown);

    private static ReturningRow Row() =>
        new(
            Guid.CreateVersion7(),
            1,
            1,
            "P-2018-000001",
            Guid.CreateVersion7(),
            "RC-KH-2018-000001",
            "KH",
            "female",
            "adult",
            Minor: false,
            "papersIssued",
            default,
            "suspected",
            "notOffered",
            "BP-TN-MOCBAI",
            IdentityHeldBy: null,
            NextStep: null,
            Late: false,
            default
        );
}
