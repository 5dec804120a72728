using System.Net;
using System.Text;
using Cooperation.Hotline.Tests.Builders;

namespace Cooperation.Hotline.Tests.Features.Importing;

/// <summary>A desk that works through the pages: the file is sent once, its columns are corrected, then it is started or called off.</summary>
[Collection(ImportingService.Name)]
public sealed class HeldImportTests(HotlineService service)
{
    private static byte[] Unknown(string mark) =>
        Encoding.UTF8.GetBytes($"Nước;Chiều;Ngày nhận;{mark} cột lạ\nCampuchia;Đến;05/03/2014;{mark} việc một");

    [Fact]
    public async Task Columns_are_corrected_remembered_and_the_import_started_without_sending_the_file_again()
    {
        var mark = Imports.Mark();
        using var sent = await service.SendAsync(Officers.OfMocBai, Unknown(mark), "?hold=true");
        sent.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var id = (await sent.BodyAsync()).Id();
        var held = await service.OverAsync(Officers.OfMocBai, id);
        held["state"]!.GetValue<string>().ShouldBe("checked");
        held["problemCount"]!.GetValue<int>().ShouldBe(1);
        using var early = await service.PostAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/start", new { });
        early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var columns = await service.ReadAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/columns");
        columns["columns"]!.AsArray().Select(column => (string?)column!["field"]).ShouldBe(["partner", "direction", "at", null]);

        var mapping = """{"columns":{"partner":"A","direction":"B","at":"C","summary":"D"}}""";
        using var corrected = await service.PostAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/mapping", new { mapping });
        corrected.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await service.OverAsync(Officers.OfMocBai, id))["accepted"]!.GetValue<int>().ShouldBe(1);
        using var started = await service.PostAsync(Officers.OfMocBai, $"{Imports.Address}/{id}/start", new { });

        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("done");
        var next = await service.CheckedAsync(Officers.OfMocBai, Unknown(mark));
        next["alreadyThere"]!.GetValue<int>().ShouldBe(1, next.ToJsonString());
    }

    [Fact]
    public async Task A_file_that_came_in_before_is_known_again_and_a_corrected_one_is_not()
    {
        var mark = Imports.Mark();
        var first = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(mark, 2));
        first["earlier"].ShouldBeNull();

        using var sent = await service.SendAsync(Officers.SupervisorOfMocBai, Imports.Log(mark, 2), "?hold=true");
        var again = await service.OverAsync(Officers.OfMocBai, (await sent.BodyAsync()).Id());
        using var longer = await service.SendAsync(Officers.OfMocBai, Imports.Log(mark, 3), "?hold=true");
        var other = await service.OverAsync(Officers.OfMocBai, (await longer.BodyAsync()).Id());

        again["earlier"]!.Id().ShouldBe(first.Id());
        other["earlier"].ShouldBeNull();
        using var client = service.ClientOf(Officers.OfMocBai);
        foreach (var held in new[] { again, other }) // Other tests count the files that are kept.
        {
            using var cancelled = await client.DeleteAsync(
                new Uri($"{Imports.Address}/{held.Id()}", UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            cancelled.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        }
    }

    [Fact]
    public async Task A_held_import_that_is_called_off_leaves_no_file()
    {
        using var sent = await service.SendAsync(Officers.OfMocBai, Imports.Log(Imports.Mark(), 2), "?hold=true");
        var id = (await sent.BodyAsync()).Id();
        await service.OverAsync(Officers.OfMocBai, id);

        using var client = service.ClientOf(Officers.OfMocBai);
        using var cancelled = await client.DeleteAsync(
            new Uri($"{Imports.Address}/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        cancelled.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        using var again = await client.DeleteAsync(
            new Uri($"{Imports.Address}/{id}", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await service.OverAsync(Officers.OfMocBai, id))["state"]!.GetValue<string>().ShouldBe("cancelled");
        (await service.QueryAsync<long>("select count(*) from hotline.import_pieces where import_id = @id", ("id", Guid.Parse(id))))[0]
            .ShouldBe(0);
    }

    [Fact]
    public async Task Another_desk_finds_no_import_and_who_logs_nothing_imports_nothing()
    {
        var import = await service.ImportedAsync(Officers.OfMocBai, Imports.Log(Imports.Mark(), 1));
        var address = $"{Imports.Address}/{import.Id()}";

        foreach (var path in new[] { address, address + "/problems", address + "/columns" })
        {
            (await service.GetAsync(Officers.OfTayNinhPolice, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await service.GetAsync(Officers.Consul, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await service.PostAsync(Officers.OfTayNinhPolice, address + "/start", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.SendAsync(Officers.Consul, Imports.Log("x", 1))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await service.GetAsync(Officers.Planner, Imports.Address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await service.ReadAsync(Officers.OfTayNinhPolice, Imports.Address)).ToJsonString().ShouldNotContain(import.Id());
        (await service.ReadAsync(Officers.SupervisorOfMocBai, Imports.Address)).ToJsonString().ShouldContain(import.Id());
    }

    [Fact]
    public async Task An_operator_sees_how_every_desks_import_goes_and_nothing_out_of_it_and_calls_off_one_that_hangs()
    {
        using var sent = await service.SendAsync(
            Officers.OfMocBai,
            Imports.Csv($"1;Nước lạ;Đến;01/02/2014;08:30;{Imports.Mark()};Nội dung;;;"),
            "?hold=true"
        );
        var address = $"{Imports.Address}/{(await sent.BodyAsync()).Id()}";
        var own = await service.OverAsync(Officers.OfMocBai, address.Split('/')[^1]);

        var list = await service.ReadAsync(Officers.Operator, Imports.Address);
        var seen = await service.ReadAsync(Officers.Operator, address);

        list.ToJsonString().ShouldContain(own.Id());
        seen["state"]!.GetValue<string>().ShouldBe(own["state"]!.GetValue<string>());
        seen["problemCount"]!.GetValue<int>().ShouldBeGreaterThan(0);
        seen["problems"]!.AsArray().ShouldBeEmpty();
        seen["mapping"].ShouldBeNull();
        foreach (var path in new[] { address + "/problems", address + "/columns" })
        {
            (await service.GetAsync(Officers.Operator, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            (await service.GetAsync(Officers.Administrator, path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await service.GetAsync(Officers.Administrator, Imports.Address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await service.GetAsync(Officers.Administrator, address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.PostAsync(Officers.Operator, address + "/start", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.PostAsync(Officers.Administrator, address + "/continuation", new { })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var client = service.ClientOf(Officers.Operator);
        using var cancelled = await client.DeleteAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        (cancelled.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.Conflict).ShouldBeTrue();
    }

    [Theory]
    [InlineData("vi", "Đối tác", "Căm-pu-chia")]
    [InlineData("en", "Partner", "Cambodia")]
    public async Task The_template_has_headings_that_an_import_knows_and_the_names_of_all_lists(
        string language,
        string heading,
        string name
    )
    {
        using var client = service.ClientOf(Officers.OfMocBai, language);
        var workbook = await client.GetByteArrayAsync(
            new Uri($"{Imports.Address}/template?format=xlsx", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        var csv = await client.GetStringAsync(
            new Uri($"{Imports.Address}/template?format=csv", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        var sheets = TemplateSheets.Read(workbook);
        sheets[0][0].ShouldContain(heading);
        sheets[1].SelectMany(row => row).ShouldContain(name);
        csv.TrimStart('\uFEFF').TrimEnd().Split(';').ShouldBe(sheets[0][0]);

        var asked = await service.CheckedAsync(Officers.OfMocBai, Encoding.UTF8.GetBytes(csv + "1\n"));
        asked["problems"]!.AsArray().Select(problem => (string?)problem!["column"]).ShouldNotContain((string?)null);
    }
}
