using Cooperation.Platform.Domain.Records;

namespace Cooperation.Seeds.Tests;

/// <summary>The code lists against the product's public face.</summary>
public sealed class CodeListTests
{
    public static TheoryData<string, string> Lists { get; } =
        new()
        {
            { "direction", "incoming outgoing" },
            { "medium", "telephone fax email radio inPerson letter" },
            { "urgency", "flash immediate priority routine" },
            { "area", "inland border sea island" },
            {
                "kind",
                "verificationRequest traffickingAlert rescueRequest wantedOrArrest suspectInformation repatriationNotice result other"
            },
            { "reliability", "A B C D E F" },
            { "credibility", "1 2 3 4 5 6" },
            { "handling", "TLP:RED TLP:AMBER+STRICT TLP:AMBER TLP:GREEN TLP:CLEAR" },
            { "useCondition", "H0 H1 H2 H3" },
            { "status", "logged classified assigned verifying answered closed drafted sent acknowledged voided" },
            {
                "step",
                "sending classification assignment acknowledgement verifications result partialAnswer answer offer acceptance return closure reopening voiding corrections forwarding repatriation-request recall confirmations"
            },
            { "verificationResult", "confirmed partlyConfirmed refuted undetermined" },
            { "replyKind", "acknowledgement partial final" },
            { "waiting", "them us otherForce nobody" },
            { "outcome", "handled noAction oldLog" },
            { "recallState", "notOpened destroyed passedOn used refused" },
            { "linkKind", "sameMatter followUp" },
            { "attachmentKind", "pdf image audio office" },
            { "forwardLimit", "none ownAgency agencies partners" },
            { "role", "victim suspect witness relative other" },
            { "language", "vi en km lo zh th ms" },
            {
                "accountRole",
                "borderGuardLiaison policeLiaison supervisor centralDesk consular planner administrator auditor immigration socialAffairs operator demoLoader"
            },
            { "deskKind", "liaison central consular planning administration immigration socialAffairs operation" },
            { "caseRoute", "rescued selfReturned handedOver missionNotified thirdCountry" },
            { "caseDirection", "home abroad" },
            {
                "personStage",
                "reported identityCheck confirmed notConfirmed papersIssued handoverPlanned received initialSupport referred settled closed missing died resettled"
            },
            { "personIdentification", "suspected underIdentification victim notVictim" },
            { "personSupport", "notOffered offered accepted declined withdrawn" },
            { "handoverStatus", "planned confirmed arrived signed cancelled" },
            {
                "instrumentStatus",
                "planned mandate negotiating initialled proposed approved signed ratified inForce underReview amended ended"
            },
            { "instrumentKind", "treaty internationalAgreement memorandum procedure actionPlan" },
            { "activityStatus", "draft agreed running done dropped" },
            { "projectStatus", "proposed approved signed running ended dropped" },
            { "reviewKind", "annualConference interim fiveYear tenYear adHoc" },
            { "meetingSeries", "IMM SOM taskForce annualConference negotiation briefing workshop" },
            { "meetingStatus", "announced delegationProposed approved held reported followedUp cancelled merged" },
            { "attendance", "present absent excused visitor" },
            { "actionItemStatus", "open underWay done dropped" },
            { "annualReviewStatus", "draft frozen submitted returned approved published corrected" },
            { "recordPrefix", "HL RC P HO AC PJ MT AI RV RP ST CP WP" },
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_holds_exactly_the_codes_of_the_public_face_in_their_order(string list, string codes) =>
        Table
            .Reference("codes.csv")
            .Where(row => row["list"] == list)
            .OrderBy(row => int.Parse(row["order"], null))
            .Select(row => row["code"])
            .ShouldBe(codes.Split(' '));

    [Fact]
    public void A_prefix_makes_references_that_travel_and_is_no_partner_whose_instruments_begin_with_it()
    {
        var prefixes = ReferenceTests.CodesOf("recordPrefix");

        prefixes.ShouldAllBe(prefix => new ReferenceSeries(prefix, null).Prefix == prefix);
        prefixes.Intersect(Table.Codes("partners.csv")).ShouldBeEmpty("KH-2005 is an instrument");
        foreach (var framework in ReferenceTests.CodesOf("meetingFramework"))
        {
            new ReferenceSeries("MT", framework).Write(2018, 3).Length.ShouldBeLessThanOrEqualTo(ReferenceSeries.MaxLength);
        }
    }

    [Fact]
    public void A_code_has_the_form_in_which_it_travels() =>
        Table
            .Reference("codes.csv")
            .ShouldAllBe(row => row["code"].Length <= 24 && row["code"].All(c => char.IsAsciiLetterOrDigit(c) || "+:.-".Contains(c)));

    [Fact]
    public void Every_four_by_four_grade_has_its_place_in_the_six_by_six()
    {
        var mapping = Table.Reference("evaluation-mapping.csv");

        mapping
            .Where(row => row["part"] == "reliability")
            .Select(row => row["from_4x4"])
            .ShouldBe(ReferenceTests.CodesOf("reliability4x4"));
        mapping
            .Where(row => row["part"] == "credibility")
            .Select(row => row["from_4x4"])
            .ShouldBe(ReferenceTests.CodesOf("credibility4x4"));
        mapping
            .Where(row => row["part"] == "reliability")
            .Select(row => row["to_6x6"])
            .ShouldBeSubsetOf(ReferenceTests.CodesOf("reliability"));
        mapping
            .Where(row => row["part"] == "credibility")
            .Select(row => row["to_6x6"])
            .ShouldBeSubsetOf(ReferenceTests.CodesOf("credibility"));
    }
}
