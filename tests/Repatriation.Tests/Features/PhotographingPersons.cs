using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Cooperation.Repatriation.Tests.Builders;
using Cooperation.Tests.Support.Services;

namespace Cooperation.Repatriation.Tests.Features;

/// <summary>Photographs of persons: sealed, opened by whoever may know the name, on record, destroyed when they are withdrawn.</summary>
[Collection(OneService.Name)]
public sealed class PhotographingPersons(RepatriationService service)
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    [Fact]
    public async Task Who_has_the_person_in_hand_keeps_it_and_only_who_may_know_the_name_opens_it_on_record()
    {
        var (_, persons) = await service.OpenedAsync();
        var added = await AddedAsync(persons[0]);
        var photograph = added.Text("photograph");
        var read = await ReadAsync(Officers.OfPhnomPenh, persons[0]);
        (read["photographs"]![0]!.Id(), (bool)read["mayPhotograph"]!, read["timeline"]!.AsArray()[^1]!.Text("what")).ShouldBe(
            (photograph, true, "photograph-added")
        );

        using var opened = await service.GetAsync(Officers.OfPhnomPenh, $"{Address(persons[0])}/{photograph}");
        (opened.StatusCode, opened.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.OK, "image/png"));
        (await opened.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe(Picture);
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.readings where attachment_id = @id",
                ("id", Guid.Parse(photograph))
            )
        )[0]
            .ShouldBe(1);

        // Whoever sees the person and not the name sees neither the picture nor that there is one.
        var person = await service.TakenAsync(Officers.OfPhnomPenh, At(persons[0], added), "identity-request");
        person = await service.TakenAsync(Officers.OfImmigration, person, "identity-reply", new() { ["result"] = "confirmed" });
        foreach (var other in new[] { Officers.OfImmigration, Officers.SupervisorOfImmigration })
        {
            (await ReadAsync(other, person))["photographs"]!.AsArray().ShouldBeEmpty(other.Role);
            using var hidden = await service.GetAsync(other, $"{Address(person)}/{photograph}");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, other.Role);
        }

        foreach (var stranger in Officers.Strangers.Append(Officers.OfBattambang))
        {
            using var hidden = await service.GetAsync(stranger, $"{Address(person)}/{photograph}");
            hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound, stranger.Role);
        }
    }

    [Fact]
    public async Task What_is_withdrawn_is_destroyed_and_stays_on_record_with_its_reason()
    {
        var (_, persons) = await service.OpenedAsync();
        var added = await AddedAsync(persons[0]);
        var photograph = added.Text("photograph");
        JsonObject reason = new() { ["reason"] = "Ảnh của người khác" };
        var withdrawn = await service.TakenAsync(
            Officers.OfPhnomPenh,
            At(persons[0], added),
            $"photographs/{photograph}/withdrawal",
            reason
        );
        using var gone = await service.GetAsync(Officers.OfPhnomPenh, $"{Address(persons[0])}/{photograph}");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (
            await service.QueryAsync<long>(
                "select count(*) from repatriation.attachment_pieces where attachment_id = @id",
                ("id", Guid.Parse(photograph))
            )
        )[0]
            .ShouldBe(0);
        using var again = await service.StepAsync(
            Officers.OfPhnomPenh,
            persons[0].Id(),
            (long)withdrawn["version"]!,
            $"photographs/{photograph}/withdrawal",
            new() { ["reason"] = "Một lần nữa" }
        );
        (again.StatusCode, await again.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "repatriation.photograph.gone"));

        // The same picture can be added anew.
        await AddedAsync(At(persons[0], withdrawn));
    }

    [Fact]
    public async Task A_picture_is_taken_once_as_it_is_and_by_who_has_the_person_in_hand_at_the_version_seen()
    {
        var (_, persons) = await service.OpenedAsync();
        await RefusedAsync(persons[0], Picture, "ho-so.pdf", HttpStatusCode.BadRequest, "file.not-what-it-says");
        await RefusedAsync(persons[0], "%PDF-1.4\n%%EOF"u8.ToArray(), "anh.png", HttpStatusCode.BadRequest, "file.not-what-it-says");
        var added = await AddedAsync(persons[0]);
        await RefusedAsync(At(persons[0], added), Picture, "khac.png", HttpStatusCode.Conflict, "repatriation.photograph.already");
        using var stale = await SendAsync(Officers.OfPhnomPenh, persons[0], Picture, "khac.png");
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        using var hidden = await SendAsync(Officers.OfBattambang, At(persons[0], added), Picture, "khac.png");
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<JsonNode> AddedAsync(JsonNode person)
    {
        using var answer = await SendAsync(Officers.OfPhnomPenh, person, Picture, "Nguyễn Thị Ảnh.png");
        var body = await answer.BodyAsync();
        return answer.StatusCode == HttpStatusCode.OK ? body : throw new InvalidOperationException($"{answer.StatusCode} {body}");
    }

    private async Task RefusedAsync(JsonNode person, byte[] content, string name, HttpStatusCode status, string code)
    {
        using var refused = await SendAsync(Officers.OfPhnomPenh, person, content, name);
        (refused.StatusCode, await refused.CodeAsync()).ShouldBe((status, code));
        (await refused.FieldsAsync()).ShouldBe(["file"]);
    }

    private async Task<HttpResponseMessage> SendAsync(TestAccount account, JsonNode person, byte[] content, string name)
    {
        using var client = service.ClientOf(account);
        var part = new ByteArrayContent(content);
        part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = name };
        using var form = new MultipartFormDataContent { part };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address(person), UriKind.Relative)) { Content = form };
        request.Headers.TryAddWithoutValidation("If-Match", $"\"{(long)person["version"]!}\"");
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Address(JsonNode person) => $"{A.Persons}/{person.Id()}/photographs";

    private static JsonObject At(JsonNode person, JsonNode state) =>
        new()
        {
            ["id"] = person.Id(),
            ["version"] = (long)state["version"]!,
            ["stage"] = "reported",
        };

    private Task<JsonNode> ReadAsync(TestAccount by, JsonNode person) => service.ReadAsync(by, $"{A.Persons}/{person.Id()}?identity=false");
}
