using System.Text;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Companies;

/// <summary>An officer enters companies from a table and invites their owners, one at an address of its own, one again.</summary>
[Collection(SharedFair.Collection)]
public sealed class OwnerlessTests(SharedFair shared)
{
    private const string Table =
        "kind,name_vi,name_en,province,sectors,contact_email\n"
        + "Cooperative,HTX Tiêu Thử Nghiệm,Trial Pepper Co-op,Gia Lai,nuts-spices,tieu@trial.example\n"
        + "Enterprise,Điều Thử Nghiệm,Trial Cashew,Gia Lai,nuts-spices,\n";

    [Fact]
    public async Task Owners_are_invited_later_and_again_not_twice_a_day()
    {
        var officer = new Person(await shared.Fair.Window(language: "en"));
        await officer.SignIn("officer@demo.example");
        await officer.Go("desk/imports/companies");
        await officer.Page.SetInputFilesAsync(
            "input[type=file]",
            new FilePayload
            {
                Name = "trial.csv",
                MimeType = "text/csv",
                Buffer = Encoding.UTF8.GetBytes(Table),
            }
        );
        await officer.Send("import");
        await officer.Send("confirm");
        await officer.Until(
            "document.querySelector('.figures')?.innerText.startsWith('2')",
            20,
            "both companies are entered"
        );
        await officer.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await officer.Go("desk/companies/ownerless");

        await officer.Send("owners");
        await officer.Sees("Please choose at least one company.");
        await officer.Tick("Input.Companies");
        await officer.Send("owners");
        await officer.Sees("1 company was passed over");

        await officer.Click("tr:has-text('Trial Cashew') a");
        await officer.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // The browser asks for a whole address by itself; who gets past it is told by the server.
        await officer.Page.EvaluateAsync(
            "document.querySelectorAll('form').forEach(form => (form.noValidate = true))"
        );
        await officer.Type("Owner.Email", "dieu@trial");
        await officer.Send("owner");
        await officer.Sees("Please give a whole email address.");
        (await officer.Page.InputValueAsync("[name='Owner.Email']")).ShouldBe("dieu@trial");
        await officer.Type("Owner.Email", "dieu@trial.example");
        await officer.Send("owner");
        await officer.Sees("sent on");
        await officer.Page.Context.CloseAsync();
    }
}
