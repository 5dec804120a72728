using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Handovers;

namespace Cooperation.Repatriation.Tests.Domain;

/// <summary>The codes that rules speak of and the lists with their names must not drift apart.</summary>
public sealed class CodeListsTests
{
    [Theory]
    [InlineData("caseDirection", typeof(CaseDirections))]
    [InlineData("caseRoute", typeof(CaseRoutes))]
    [InlineData("caseSource", typeof(CaseSources))]
    [InlineData("caseStatus", typeof(CaseStatus))]
    [InlineData("caseHappening", typeof(RepatriationCase))]
    [InlineData("personStage", typeof(PersonStages))]
    [InlineData("personIdentification", typeof(PersonIdentifications))]
    [InlineData("personSupport", typeof(PersonSupports))]
    [InlineData("personBlock", typeof(PersonBlocks))]
    [InlineData("personProtection", typeof(PersonProtections))]
    [InlineData("personProtectionFor", typeof(ProtectionSubjects))]
    [InlineData("personProtectionKind", typeof(ProtectionKinds))]
    [InlineData("personProtectionAsker", typeof(ProtectionAskers))]
    [InlineData("personCareType", typeof(CareTypes))]
    [InlineData("personCareState", typeof(CareStates))]
    [InlineData("personVisitKind", typeof(VisitKinds))]
    [InlineData("personSupportKind", typeof(SupportKinds))]
    [InlineData("personConsentKind", typeof(ConsentKinds))]
    [InlineData("personCareOutcome", typeof(VisitOutcomes))]
    [InlineData("personConsentGiver", typeof(ConsentGivers))]
    [InlineData("personMeans", typeof(TravelMeans))]
    [InlineData("personTicket", typeof(TicketStates))]
    [InlineData("personFitness", typeof(FitnessSayers))]
    [InlineData("personEscort", typeof(EscortKinds))]
    [InlineData("personOutcome", typeof(PersonOutcomes))]
    [InlineData("personSex", typeof(PersonSexes))]
    [InlineData("personAgeBand", typeof(PersonAgeBands))]
    [InlineData("personNeed", typeof(PersonNeeds))]
    [InlineData("personExploitation", typeof(PersonExploitations))]
    [InlineData("handoverStatus", typeof(HandoverStatus))]
    [InlineData("handoverDifference", typeof(HandoverDifferences))]
    [InlineData("handoverHappening", typeof(HandoverHappenings))]
    [InlineData("handoverSide", typeof(HandoverSides))]
    [InlineData("handoverStep", typeof(HandoverSteps))]
    [InlineData("minorCompanion", typeof(MinorCompanions))]
    [InlineData("identificationPaper", typeof(IdentificationPapers))]
    [InlineData("casePaperKind", typeof(CasePaperKinds))]
    [InlineData("caseCostKind", typeof(CostKinds))]
    [InlineData("costPayer", typeof(CostPayers))]
    [InlineData("caseLetterKind", typeof(CaseLetterKinds))]
    [InlineData("casePaperLanguage", typeof(CasePaperLanguages))]
    public void Code_and_seeds_hold_the_same_codes(string list, Type codes) =>
        ReferenceTables
            .AllCodes()
            .Where(entry => entry.List == list)
            .Select(entry => entry.Code)
            .ShouldBe(new CodeOfAttribute(codes).Codes, ignoreOrder: true);

    [Fact]
    public void What_a_sentence_calls_a_stage_a_finding_or_an_outcome_is_what_its_list_calls_it()
    {
        Dictionary<string, Func<string, Text>> words = new(StringComparer.Ordinal)
        {
            ["personStage"] = PersonWords.OfStage,
            ["personIdentification"] = PersonWords.OfIdentification,
            ["personSupport"] = PersonWords.OfSupport,
            ["personOutcome"] = PersonWords.OfOutcome,
            ["handoverStatus"] = HandoverWords.OfStatus,
        };
        foreach (var entry in ReferenceTables.AllCodes().Where(entry => words.ContainsKey(entry.List)))
        {
            var said = words[entry.List](entry.Code);
            (said.Vi, said.En).ShouldBe((Within(entry.Vi), Within(entry.En)), $"{entry.List} {entry.Code}");
        }

        static string Within(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
