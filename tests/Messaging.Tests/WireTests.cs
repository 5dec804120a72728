using System.Text.Json;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Messaging.Tests;

/// <summary>What other services, perhaps in other languages, see of a message.</summary>
public sealed class WireTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    [Fact]
    public async Task A_message_is_plain_json_with_a_stable_name_and_names_no_class()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        await services.BindAsync("tap", "hotline.note-changed");
        var owner = await services.StartOwnerAsync();
        var id = await owner.WriteAsync(number: 7);
        await Eventually.BeAsync(() => services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "sent");

        var (body, properties) = (await services.TakeAsync("tap")).ShouldNotBeNull();

        var envelope = JsonElement.Parse(body);
        envelope.GetProperty("name").GetString().ShouldBe("hotline.note-changed");
        envelope.GetProperty("subjectId").GetString().ShouldBe(id.Value.ToString());
        envelope.GetProperty("version").GetInt64().ShouldBe(1);
        envelope.GetProperty("epoch").GetInt32().ShouldBe(1);
        envelope.GetProperty("isState").GetBoolean().ShouldBeTrue();
        envelope.GetProperty("body").GetProperty("number").GetInt32().ShouldBe(7);
        envelope.GetProperty("body").GetProperty("colour").GetString().ShouldBe("deepBlue");
        properties.ShouldContain($"id={envelope.GetProperty("messageId").GetString()}");
        properties.ShouldContain("content=application/json persistent=True");
        (body + properties).ShouldNotContain("Cooperation");
        (body + properties).ShouldNotContain("NoteChanged");
        (body + properties).ShouldNotContain("MassTransit");
    }
}
