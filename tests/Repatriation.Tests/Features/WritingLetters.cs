using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Notes and letters to authorities of the host country, and their replies.</summary>
[Collection(OneService.Name)]
public sealed class WritingLetters(RepatriationService service)
{
    [Fact]
    public async Task A_note_is_sent_is_late_after_its_day_and_is_answered()
    {
        var (opened, _) = await service.OpenedAsync();
        var sent = await SentAsync(opened, Note());
        var list = await service.ReadAsync(Officers.OfPhnomPenh, Of(opened));
        var letter = list["items"]!.AsArray().ShouldHaveSingleItem()!;
        (letter.Text("number"), letter["late"]!.GetValue<bool>(), list["mayWrite"]!.GetValue<bool>()).ShouldBe(
            ("KH-118/2018", false, true)
        );
        var later = Officers.OfDepartment.On(Officers.Noon.AddDays(11));
        (await service.ReadAsync(later, Of(opened)))["items"]![0]!["late"]!.GetValue<bool>().ShouldBeTrue();

        using var answered = await ReplyAsync(opened, sent.Id(), (long)sent["case"]!);
        answered.StatusCode.ShouldBe(HttpStatusCode.OK);
        letter = (await service.ReadAsync(later, Of(opened)))["items"]![0]!;
        (letter.Text("repliedOn"), letter.Text("reply"), letter["late"]!.GetValue<bool>()).ShouldBe(
            ("2018-06-15", "Đồng ý trao trả", false)
        );
        (await service.ReadAsync(Officers.OfPhnomPenh, $"{A.Cases}/{opened}"))["timeline"]!
            .AsArray()
            .Select(entry => entry!.Text("what"))
            .ShouldBe(["opened", "letterSent", "letterReplied"]);
        using var twice = await ReplyAsync(opened, sent.Id(), (long)(await answered.BodyAsync())["case"]!);
        (twice.StatusCode, await twice.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.letter.replied-already"));
    }

    [Fact]
    public async Task Days_follow_one_another_and_a_stale_reply_is_refused()
    {
        var (opened, _) = await service.OpenedAsync();
        using var ahead = await service.PostAsync(Officers.OfPhnomPenh, Of(opened), Note().With("sentOn", "2018-06-16"));
        (await ahead.FieldsAsync()).ShouldBe(["sentOn"]);
        using var due = await service.PostAsync(Officers.OfPhnomPenh, Of(opened), Note().With("dueOn", "2018-06-01"));
        (await due.CodeAsync()).ShouldBe("repatriation.letter.due-before-sent");
        var sent = await SentAsync(opened, Note());
        using var early = await ReplyAsync(opened, sent.Id(), (long)sent["case"]!, on: "2018-06-01");
        (await early.CodeAsync()).ShouldBe("repatriation.letter.reply-before-sent");
        using var stale = await ReplyAsync(opened, sent.Id(), (long)sent["case"]! - 1);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var unversioned = await service.PostAsync(Officers.OfPhnomPenh, $"{Of(opened)}/{sent.Id()}/reply", Reply("2018-06-15"));
        unversioned.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task Another_agency_or_mission_finds_no_letters_and_writes_none()
    {
        var (opened, persons) = await service.OpenedAsync();
        var sent = await SentAsync(opened, Note());
        await service.TakenAsync(Officers.OfPhnomPenh, persons[0], "identity-request");
        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.OfImmigration, Officers.OfTayNinh]))
        {
            using var listed = await service.GetAsync(stranger, Of(opened));
            listed.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
            using var written = await service.PostAsync(stranger, Of(opened), Note());
            written.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }

        using var supervisor = await service.PostAsync(Officers.SupervisorOfDepartment, Of(opened), Note());
        supervisor.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var (other, _) = await service.OpenedAsync();
        using var elsewhere = await ReplyAsync(other, sent.Id(), 1);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Of(string opened) => $"{A.Cases}/{opened}/letters";

    internal static JsonObject Note() =>
        new()
        {
            ["kind"] = "noteVerbale",
            ["to"] = "Bộ Nội vụ Căm-pu-chia, Cục Chống buôn bán người",
            ["number"] = "KH-118/2018",
            ["sentOn"] = "2018-06-14",
            ["asked"] = "Đề nghị bảo đảm chỗ ở tạm và cho tiếp xúc lãnh sự với bốn công dân.",
            ["dueOn"] = "2018-06-25",
        };

    private static JsonObject Reply(string on) => new() { ["repliedOn"] = on, ["text"] = "Đồng ý trao trả" };

    private Task<JsonNode> SentAsync(string opened, JsonObject note) => service.CreatedAsync(Officers.OfPhnomPenh, Of(opened), note);

    private Task<HttpResponseMessage> ReplyAsync(string opened, string letter, long version, string on = "2018-06-15") =>
        service.PostAsync(Officers.OfPhnomPenh, $"{Of(opened)}/{letter}/reply", Reply(on), $"\"{version}\"");
}
