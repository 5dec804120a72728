using Cooperation.Platform.Records.Steps;
using Cooperation.Repatriation.Features.Cases.Joining;
using Cooperation.Repatriation.Features.Costs;
using Cooperation.Repatriation.Features.Letters;
using Cooperation.Repatriation.Features.Papers;
using Cooperation.Repatriation.Features.People;
using Cooperation.Repatriation.Features.Persons;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>/api/repatriation/cases: one line per slice. Policies guard the collection; what has an id is guarded by <see cref="CaseAccess"/> and answers 404 (R17).</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder repatriation)
    {
        var cases = repatriation.MapGroup("/cases").WithTags("Cases").RequireAuthorization();
        OpenCase.Map(cases);
        ListCases.Map(cases);

        var opened = cases.MapGroup("/{id:guid}").AddEndpointFilter(RefusalsOnRecord.Of("repatriationCase"));
        GetCase.Map(opened);
        ListHappenings.Map(opened);
        AddPersons.Map(opened);
        LinkRequest.Map(opened);
        MergeCase.Map(opened);
        UndoMerge.Map(opened);
        SplitCase.Map(opened);
        BreakGlass.Map(opened);
        ListReadings.Map(opened);
        ListPapers.Map(opened);
        MakePaper.Map(opened);
        GetPaper.Map(opened);
        ProvePaper.Map(opened);
        ListLetters.Map(opened);
        SendLetter.Map(opened);
        TakeReply.Map(opened);
        ListCosts.Map(opened);
        AddCost.Map(opened);
        StrikeCost.Map(opened);
    }
}
