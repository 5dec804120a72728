using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>GET /api/repatriation/cases/{id}/papers/{paperId}?format=pdf: what comes out of the printer is kept with its hash beside the DOCX.</summary>
[Collection(OneService.Name)]
public sealed class PrintingPapers(RepatriationService service)
{
    private static bool HasConverter =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    [Fact]
    public async Task Whoever_prints_a_paper_gets_one_and_the_same_file_whose_hash_and_maker_stand_beside_that_of_the_DOCX()
    {
        var (opened, made) = await MadeAsync("Chử Thị Bản In");
        var proof = await ProofAsync(opened, made);
        (proof.Text("sha256"), proof["pdf"]).ShouldBe((made.Text("sha256"), null));
        using var first = await PrintAsync(Officers.OfPhnomPenh, opened, made);
        if (!HasConverter)
        {
            (await first.CodeAsync()).ShouldBe("platform.paper.no-converter");
            return;
        }

        var file = await BytesAsync(first);
        Encoding.ASCII.GetString(file, 0, 5).ShouldBe("%PDF-");
        using var again = await PrintAsync(Officers.OfDepartment, opened, made);
        (await BytesAsync(again)).ShouldBe(file, "the converter writes its time into each file: the first is kept");

        proof = await ProofAsync(opened, made);
        proof.Text("sha256").ShouldBe(made.Text("sha256"), "the DOCX stays as it is");
        var pdf = proof["pdf"]!;
        (pdf.Text("sha256"), pdf.Text("byDesk"), pdf["size"]!.GetValue<long>()).ShouldBe(
            (Convert.ToHexStringLower(SHA256.HashData(file)), "BNG-KH-PNH", file.Length)
        );
        (
            await service.QueryAsync<string>(
                "select action || ' ' || desk from audit.entries where subject_id = @id and action in ('attachment.made', 'attachment.download') order by at",
                ("id", opened)
            )
        ).ShouldBe(
            ["attachment.made BNG-KH-PNH", "attachment.download BNG-KH-PNH", "attachment.made BNG-KH-PNH", "attachment.download BNG-CLS"],
            ignoreOrder: true
        );
        var list = await service.ReadAsync(Officers.OfPhnomPenh, Papers.Of(opened));
        list["items"]!.AsArray().Count.ShouldBe(1, "it is one paper");
    }

    [Fact]
    public async Task Printed_at_once_by_several_there_is_one_file_and_no_other_may_have_it()
    {
        var (opened, made) = await MadeAsync("Chử Thị Cùng Lúc");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => PrintAsync(Officers.OfPhnomPenh, opened, made)));
        if (HasConverter)
        {
            var files = new List<string>();
            foreach (var answer in answers)
            {
                files.Add(Convert.ToHexStringLower(SHA256.HashData(await BytesAsync(answer))));
            }

            files.Distinct().ShouldBe([(await ProofAsync(opened, made))["pdf"]!.Text("sha256")]);
            (
                await service.QueryAsync<long>(
                    "select count(*) from repatriation.attachments where repatriation_case_id = @id",
                    ("id", Guid.Parse(opened))
                )
            ).ShouldBe([2], "the DOCX and one PDF");
        }

        foreach (var answer in answers)
        {
            answer.Dispose();
        }

        foreach (var stranger in Officers.Strangers.Concat([Officers.OfBattambang, Officers.SupervisorOfDepartment]))
        {
            using var hidden = await PrintAsync(stranger, opened, made);
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{stranger.Role} {stranger.Desk}");
        }
    }

    [Fact]
    public async Task A_paper_that_was_not_made_at_its_step_stays_in_the_checklist()
    {
        var (opened, persons) = await service.OpenedAsync(
            request: A.Case().With("persons", new JsonArray(Papers.Known("Chử Thị Có Giấy"), Papers.Known("Chử Thị Thiếu Giấy")))
        );
        await service.MadeAsync(
            Officers.OfPhnomPenh,
            opened,
            "verificationRequest",
            new() { ["persons"] = new JsonArray(persons[0].Id()) }
        );
        (await BehindAsync("due")).ShouldBe([persons[1].Text("pseudonym")]);
        (await BehindAsync("behind")).ShouldBeEmpty();

        await service.BroughtAsync(persons[0], "confirmed");
        await service.BroughtAsync(persons[1], "confirmed");
        (await BehindAsync("due")).ShouldBeEmpty();
        (await BehindAsync("behind")).ShouldBe([persons[1].Text("pseudonym")], "who has his is not named");

        // It can still be made, for him alone; whose agency does not issue it reads why not.
        (await BehindAsync("possible")).ShouldBe([persons[1].Text("pseudonym")]);
        (await RowAsync(Officers.OfDepartment))["whyNot"].ShouldBeNull();
        var closed = await RowAsync(Officers.OfImmigration);
        closed["possible"]!.AsArray().ShouldBeEmpty();
        closed["whyNot"]!.Text("vi").ShouldContain("không phải");
        await service.MadeAsync(
            Officers.OfPhnomPenh,
            opened,
            "verificationRequest",
            new() { ["persons"] = new JsonArray(persons[1].Id()) }
        );
        (await BehindAsync("behind")).ShouldBeEmpty();
        (await RowAsync(Officers.OfPhnomPenh))["whyNot"]!.Text("en").ShouldStartWith("Nobody in this case");

        async Task<JsonNode> RowAsync(TestAccount reader) =>
            (await service.ReadAsync(reader, Papers.Of(opened)))["kinds"]!
                .AsArray()
                .Single(kind => kind!.Text("code") == "verificationRequest")!;

        async Task<IReadOnlyList<string>> BehindAsync(string part) =>
            [.. (await RowAsync(Officers.OfPhnomPenh))[part]!.AsArray().Select(person => person!.Text("pseudonym"))];
    }

    private async Task<(string Opened, JsonNode Made)> MadeAsync(string name)
    {
        var (opened, _) = await service.OpenedAsync(request: A.Case().With("persons", new JsonArray(Papers.Known(name))));
        return (opened, await service.MadeAsync(Officers.OfPhnomPenh, opened, "verificationRequest"));
    }

    private Task<HttpResponseMessage> PrintAsync(TestAccount account, string opened, JsonNode made) =>
        service.GetAsync(account, $"{Papers.Of(opened)}/{made.Id()}?format=pdf");

    private Task<JsonNode> ProofAsync(string opened, JsonNode made) =>
        service.ReadAsync(Officers.OfPhnomPenh, $"{Papers.Of(opened)}/{made.Id()}/proof");

    private static async Task<byte[]> BytesAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
