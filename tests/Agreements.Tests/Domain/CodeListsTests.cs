using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements.Tests.Domain;

/// <summary>The codes that rules speak of and the lists with their names must not drift apart.</summary>
public sealed class CodeListsTests
{
    [Theory]
    [InlineData("partnerHappening", typeof(PartnerHappenings))]
    [InlineData("partnerDate", typeof(PartnerDates))]
    [InlineData("activityStatus", typeof(ActivityStatus))]
    [InlineData("activityEvidence", typeof(ActivityEvidenceKinds))]
    [InlineData("activityStep", typeof(ActivitySteps))]
    [InlineData("activityHappening", typeof(ActivityHappenings))]
    [InlineData("reviewKind", typeof(ReviewKinds))]
    [InlineData("reviewStatus", typeof(ReviewStatus))]
    [InlineData("reviewStep", typeof(ReviewSteps))]
    [InlineData("reviewHappening", typeof(ReviewHappenings))]
    [InlineData("reviewMissing", typeof(ReviewMissing))]
    [InlineData("negotiationState", typeof(NegotiationStates))]
    [InlineData("negotiationStep", typeof(NegotiationSteps))]
    [InlineData("negotiationHappening", typeof(NegotiationHappenings))]
    [InlineData("mandateRule", typeof(MandateRules))]
    [InlineData("instrumentKind", typeof(InstrumentKinds))]
    [InlineData("instrumentStatus", typeof(InstrumentStatus))]
    [InlineData("instrumentHappening", typeof(InstrumentHappenings))]
    [InlineData("instrumentDocument", typeof(DocumentKinds))]
    [InlineData("instrumentStep", typeof(InstrumentSteps))]
    [InlineData("instrumentForceGround", typeof(ForceGrounds))]
    [InlineData("instrumentRenewal", typeof(Renewals))]
    [InlineData("instrumentArticle", typeof(ArticleActions))]
    [InlineData("instrumentSide", typeof(ObligationSides))]
    [InlineData("instrumentAct", typeof(ProcedureActs))]
    [InlineData("projectStatus", typeof(ProjectStatus))]
    [InlineData("projectStep", typeof(ProjectSteps))]
    [InlineData("projectHappening", typeof(ProjectHappenings))]
    [InlineData("taskStatus", typeof(TaskStates))]
    [InlineData("taskHappening", typeof(TaskHappenings))]
    [InlineData("agencyPlanHappening", typeof(AgencyPlanHappenings))]
    [InlineData("fundingSource", typeof(FundingSources))]
    public void Code_and_seeds_hold_the_same_codes(string list, Type codes) =>
        ReferenceTables
            .AllCodes()
            .Where(entry => entry.List == list)
            .Select(entry => entry.Code)
            .ShouldBe(new CodeOfAttribute(codes).Codes, ignoreOrder: true);

    [Fact]
    public void Refusals_call_a_status_as_its_list_does()
    {
        foreach (
            var (list, name) in new (string, Func<string, Text>)[]
            {
                ("instrumentStatus", InstrumentWords.Of),
                ("activityStatus", ActivityWords.Of),
                ("reviewStatus", ReviewWords.Of),
            }
        )
        {
            ReferenceTables
                .AllCodes()
                .Where(entry => entry.List == list)
                .ShouldAllBe(entry => name(entry.Code) == new Text(entry.Vi, entry.En));
        }
    }
}
