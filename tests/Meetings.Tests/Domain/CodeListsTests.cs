using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Tests.Domain;

/// <summary>The codes that rules speak of and the lists with their names must not drift apart.</summary>
public sealed class CodeListsTests
{
    [Theory]
    [InlineData("meetingStatus", typeof(MeetingStatus))]
    [InlineData("meetingHappening", typeof(MeetingHappenings))]
    [InlineData("meetingStep", typeof(MeetingSteps))]
    [InlineData("actionItemStatus", typeof(ActionItemStatus))]
    [InlineData("actionItemStep", typeof(ActionItemSteps))]
    [InlineData("actionItemHappening", typeof(ActionItemHappenings))]
    [InlineData("actionItemLink", typeof(ActionItemLinks))]
    [InlineData("delegateState", typeof(DelegateStates))]
    [InlineData("delegationStatus", typeof(DelegationStatus))]
    [InlineData("attendance", typeof(Attendances))]
    [InlineData("meetingTravelPaper", typeof(TravelPaperStates))]
    [InlineData("meetingPaper", typeof(MeetingPapers))]
    [InlineData("workPlanStatus", typeof(WorkPlanStatus))]
    [InlineData("workPlanStep", typeof(WorkPlanSteps))]
    [InlineData("workPlanHappening", typeof(WorkPlanHappenings))]
    public void Code_and_seeds_hold_the_same_codes(string list, Type codes) =>
        ReferenceTables
            .AllCodes()
            .Where(entry => entry.List == list)
            .Select(entry => entry.Code)
            .ShouldBe(new CodeOfAttribute(codes).Codes, ignoreOrder: true);
}
