using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Domain.Tests.Hotline;

/// <summary>The codes that rules speak of and the lists with their names must not drift apart.</summary>
public sealed class CodeListsTests
{
    [Theory]
    [InlineData("direction", typeof(Directions))]
    [InlineData("medium", typeof(Mediums))]
    [InlineData("urgency", typeof(Urgencies))]
    [InlineData("area", typeof(Areas))]
    [InlineData("kind", typeof(ExchangeKinds))]
    [InlineData("reliability", typeof(SourceReliabilities))]
    [InlineData("credibility", typeof(InformationCredibilities))]
    [InlineData("handling", typeof(Handlings))]
    [InlineData("useCondition", typeof(UseConditions))]
    [InlineData("secrecy", typeof(SecrecyLevels))]
    [InlineData("role", typeof(PersonRoles))]
    [InlineData("verificationResult", typeof(VerificationResults))]
    [InlineData("replyKind", typeof(ReplyKinds))]
    [InlineData("waiting", typeof(Waits))]
    [InlineData("outcome", typeof(Outcomes))]
    [InlineData("recallState", typeof(RecallStates))]
    [InlineData("linkKind", typeof(LinkKinds))]
    [InlineData("attachmentKind", typeof(FileKinds))]
    [InlineData("forwardLimit", typeof(ForwardLimits))]
    [InlineData("reliability4x4", typeof(SourceReliabilities4x4))]
    [InlineData("credibility4x4", typeof(InformationCredibilities4x4))]
    public void Code_and_seeds_hold_the_same_codes(string list, Type codes) =>
        CodesOf(list).ShouldBe(new CodeOfAttribute(codes).Codes, ignoreOrder: true);

    [Fact]
    public void Refusals_call_a_status_as_the_list_does() =>
        SearchDocument("status").ShouldBe(ExchangeStatus.All.Select(Word), ignoreOrder: true);

    [Fact]
    public void Refusals_call_a_step_as_the_list_does() => SearchDocument("step").ShouldBe(Steps.All.Select(StepWord));

    [Fact]
    public void Everything_that_can_happen_has_a_name() =>
        new CodeOfAttribute(typeof(ExchangeEvents))
            .Codes.Concat(ExchangeStatus.All.Except([ExchangeStatus.Verifying]))
            .Concat(ClockKinds.All.SelectMany(clock => new[] { ExchangeEvents.Paused(clock), ExchangeEvents.Resumed(clock) }))
            .Distinct()
            .ShouldBe(CodesOf("happening"), ignoreOrder: true);

    private static (string, Text) Word(string status) => (status, LifeWords.OfStatus(status));

    private static (string, Text) StepWord(string step) => (step, LifeWords.OfStep(step));

    private static IEnumerable<(string Code, Text Words)> SearchDocument(string list) =>
        SeedFiles
            .Read<CodeEntry>("codes.csv")
            .Where(entry => entry.List == list)
            .Select(entry => (entry.Code, new Text(entry.Vi, entry.En)));

    private static IReadOnlyList<string> CodesOf(string list) =>
        [.. SeedFiles.Read<CodeEntry>("codes.csv").Where(entry => entry.List == list).Select(entry => entry.Code)];
}
