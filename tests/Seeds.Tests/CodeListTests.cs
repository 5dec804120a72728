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
                "sending classification assignment acknowledgement verifications result partialAnswer answer offer acceptance return closure reopening voiding corrections forwarding recall confirmations"
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
            { "accountRole", "borderGuardLiaison policeLiaison supervisor centralDesk consular planner administrator auditor demoLoader" },
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
