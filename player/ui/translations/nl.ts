<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>When exactly?</source>
        <translation>Wanneer precies?</translation>
    </message>
    <message>
        <source>Not medical advice</source>
        <translation>Geen medisch advies</translation>
    </message>
    <message>
        <source>With sudden, severe or new trouble, see your doctor first.</source>
        <translation>Bij plotselinge, hevige of nieuwe klachten ga je eerst naar je huisarts.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Whose work this is</source>
        <translation>Van wie dit is</translation>
    </message>
    <message>
        <source>Happy Back is free software under the MIT licence, with work of others:</source>
        <translation>Happy Back is vrije software met de MIT-licentie, met werk van anderen:</translation>
    </message>
</context>
<context>
    <name>BreathScreen</name>
    <message>
        <source>Never mind</source>
        <translation>Laat maar</translation>
    </message>
    <message>
        <source>Choose by hand</source>
        <translation>Liever zelf kiezen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaar</translation>
    </message>
    <message>
        <source>Find your breath</source>
        <translation>Vind je adem</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>Listen</source>
        <translation>Luister</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Voice and music together. The music makes way when the voice speaks.</source>
        <translation>Stem en muziek samen. De muziek wijkt als de stem spreekt.</translation>
    </message>
    <message>
        <source>Music very softly in the background. The voice comes first.</source>
        <translation>Muziek heel zacht op de achtergrond. De stem gaat voor.</translation>
    </message>
    <message>
        <source>No music. Only the voice, your breath and the morning.</source>
        <translation>Geen muziek. Alleen de stem, jouw adem en de ochtend.</translation>
    </message>
</context>
<context>
    <name>ChoosingPanel</name>
    <message>
        <source>Breaths a minute</source>
        <translation>Ademhalingen per minuut</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probeer</translation>
    </message>
    <message>
        <source>This is your breath</source>
        <translation>Dit is jouw adem</translation>
    </message>
    <message>
        <source>Choose your pace</source>
        <translation>Kies je tempo</translation>
    </message>
    <message>
        <source>Counts in and out</source>
        <translation>Tellen in en uit</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>Slower is always allowed. You can change it any time.</source>
        <translation>Rustiger mag altijd. Je kunt het steeds weer veranderen.</translation>
    </message>
    <message>
        <source>You breathe faster than that now. Twelve a minute is the fastest that can be followed, and slower is always allowed.</source>
        <translation>Je ademt nu sneller dan dat. Twaalf keer per minuut is het vlugste tempo. Rustiger mag altijd.</translation>
    </message>
    <message>
        <source>You breathe slower than that. Three a minute is the slowest that can be followed.</source>
        <translation>Je ademt nog rustiger dan dat. Drie keer per minuut is het langzaamste tempo.</translation>
    </message>
    <message>
        <source>Your inhale is a little shorter than this.</source>
        <translation>Je inademing is iets korter dan dit.</translation>
    </message>
    <message>
        <source>Your inhale is a little longer than this.</source>
        <translation>Je inademing is iets langer dan dit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Alleen stem</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Venster</translation>
    </message>
    <message>
        <source>The music is part of the video</source>
        <translation>De muziek zit in de video zelf</translation>
    </message>
    <message>
        <source>key M</source>
        <translation>toets M</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Yes, forget everything</source>
        <translation>Ja, vergeet alles</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Maak leeg</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Jouw voortgang</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Jouw instellingen</translation>
    </message>
    <message>
        <source>Prepared videos</source>
        <translation>Voorbereide video’s</translation>
    </message>
    <message>
        <source>Forgets which days you did and where you were. Your settings stay.</source>
        <translation>Vergeet welke dagen je deed en waar je was. Je instellingen blijven.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open map</translation>
    </message>
    <message>
        <source>{size}. Happy Back makes them again when it needs them.</source>
        <translation>{size}. Happy Back maakt ze opnieuw zodra het nodig is.</translation>
    </message>
    <message>
        <source>Done. You begin again at day 1.</source>
        <translation>Gedaan. Je begint weer bij dag 1.</translation>
    </message>
</context>
<context>
    <name>DayAction</name>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
    <message>
        <source>Again from the beginning</source>
        <translation>Opnieuw vanaf het begin</translation>
    </message>
    <message>
        <source>You were on your way</source>
        <translation>Je was al onderweg</translation>
    </message>
    <message>
        <source>You stopped at {exercise}.</source>
        <translation>Je stopte bij {exercise}.</translation>
    </message>
    <message>
        <source>Go on at {time}</source>
        <translation>Verder bij {time}</translation>
    </message>
    <message>
        <source>Day {day}: {theme}</source>
        <translation>Dag {day}: {theme}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin day {day}</source>
        <translation>Begin dag {day}</translation>
    </message>
    <message>
        <source>Everything is left out. Tick at least one part.</source>
        <translation>Je slaat nu alles over. Vink ten minste één deel aan.</translation>
    </message>
    <message>
        <source>Done on {date}.</source>
        <translation>Gedaan op {date}.</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Day {day}</source>
        <translation>Dag {day}</translation>
    </message>
    <message>
        <source>Day {day} · {minutes} min</source>
        <translation>Dag {day} · {minutes} min</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>DoctorScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>To the doctor</source>
        <translation>Naar de dokter</translation>
    </message>
    <message>
        <source>Then stop practising and call your doctor now; in the evening or at the weekend, the out-of-hours service.</source>
        <translation>Stop dan met oefenen en bel nu je huisarts. ’s Avonds of in het weekend bel je de huisartsenpost.</translation>
    </message>
    <message>
        <source>Happy Back gives no medical advice. This list does not replace your doctor. If you are worried, call as well, even when your trouble is not listed here.</source>
        <translation>Happy Back geeft geen medisch advies. Deze lijst vervangt je arts niet. Ben je ongerust, bel dan ook als jouw klacht er niet bij staat.</translation>
    </message>
    <message>
        <source>Do you recognise any of this?</source>
        <translation>Herken je hier iets?</translation>
    </message>
    <message>
        <source>You feel less around your seat or between your legs</source>
        <translation>Minder gevoel rond je zitvlak of tussen je benen</translation>
    </message>
    <message>
        <source>Trouble with your bladder or bowels, all of a sudden</source>
        <translation>Ineens moeite met plassen of ontlasting</translation>
    </message>
    <message>
        <source>A leg is weak or gives way</source>
        <translation>Een been is zwak of zakt weg</translation>
    </message>
    <message>
        <source>Fever, or feeling ill with it</source>
        <translation>Koorts, of je ziek voelen erbij</translation>
    </message>
    <message>
        <source>The pain began after a fall or an accident</source>
        <translation>Pijn na een val of een ongeluk</translation>
    </message>
    <message>
        <source>You lose weight for no reason</source>
        <translation>Afvallen zonder reden</translation>
    </message>
    <message>
        <source>You have had cancer</source>
        <translation>Ooit kanker gehad</translation>
    </message>
    <message>
        <source>The pain wakes you every night</source>
        <translation>Elke nacht wakker van de pijn</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Terug naar Vandaag</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Klaar voor vandaag</translation>
    </message>
    <message numerus="yes">
        <source>You moved for {number} minutes.</source>
        <translation>
            <numerusform>Je hebt {number} minuut bewogen.</numerusform>
            <numerusform>Je hebt {number} minuten bewogen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExerciseRow</name>
    <message>
        <source>Begin at {exercise}</source>
        <translation>Begin bij {exercise}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>left</source>
        <translation>nog</translation>
    </message>
    <message>
        <source>The breath to follow</source>
        <translation>De adem om te volgen</translation>
    </message>
    <message>
        <source>Time left in this exercise</source>
        <translation>Tijd die deze oefening nog duurt</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>breath {number} of {count}</source>
        <translation>adem {number} van {count}</translation>
    </message>
</context>
<context>
    <name>FirstStartScreen</name>
    <message>
        <source>How would you like to practise?</source>
        <translation>Hoe wil je oefenen?</translation>
    </message>
    <message>
        <source>Some find peace in music, others in silence. Choose what does you good. You can always switch.</source>
        <translation>De een vindt rust in muziek, de ander in stilte. Kies wat jou goed doet. Wisselen kan altijd.</translation>
    </message>
    <message>
        <source>Happy Back is not medical advice. With sudden, severe or new trouble, see your doctor first.</source>
        <translation>Happy Back is geen medisch advies. Bij plotselinge, hevige of nieuwe klachten ga je eerst naar je huisarts.</translation>
    </message>
    <message>
        <source>When exactly?</source>
        <translation>Wanneer precies?</translation>
    </message>
    <message>
        <source>Go on with music</source>
        <translation>Verder met muziek</translation>
    </message>
    <message>
        <source>Go on with soft music</source>
        <translation>Verder met zachte muziek</translation>
    </message>
    <message>
        <source>Go on with voice only</source>
        <translation>Verder met alleen stem</translation>
    </message>
</context>
<context>
    <name>FoldedPanel</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of the window.</source>
        <translation>Van dit venster.</translation>
    </message>
    <message>
        <source>Light or dark paper, or what your computer shows.</source>
        <translation>Licht of donker papier, of zoals je computer het toont.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Like your computer</source>
        <translation>Zoals je computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>InhaleStepper</name>
    <message>
        <source>Inhale against exhale</source>
        <translation>Inademen tegen uitademen</translation>
    </message>
    <message>
        <source>in {inhale} · out {exhale}</source>
        <translation>in {inhale} · uit {exhale}</translation>
    </message>
</context>
<context>
    <name>LevelBlock</name>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
</context>
<context>
    <name>ListeningPanel</name>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} van {all}</translation>
    </message>
    <message>
        <source>Press as you breathe in</source>
        <translation>Druk als je inademt</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Adem in</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Adem uit</translation>
    </message>
    <message>
        <source>Let go as soon as you breathe out.</source>
        <translation>Laat los zodra je uitademt.</translation>
    </message>
    <message>
        <source>Press once more as you breathe in. Then we have it.</source>
        <translation>Druk nog één keer als je inademt. Dan weten we het.</translation>
    </message>
    <message>
        <source>Press again as soon as you breathe in.</source>
        <translation>Druk weer zodra je inademt.</translation>
    </message>
    <message>
        <source>That breath does not count. Go on whenever you like.</source>
        <translation>Die ademhaling telt niet mee. Ga verder wanneer je wilt.</translation>
    </message>
    <message>
        <source>Hold the space bar or the circle for as long as you breathe in. Let go, and breathe out. Five times, just as it comes.</source>
        <translation>Houd de spatiebalk of de cirkel ingedrukt zolang je inademt. Laat los en adem uit. Vijf keer, zoals het vanzelf gaat.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>MusicChoice</name>
    <message>
        <source>With music</source>
        <translation>Met muziek</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Voice only</source>
        <translation>Alleen stem</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Muziek</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>Holding here · H goes on</source>
        <translation>Je blijft hier · H gaat verder</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Alles komt klaar te staan…</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Dit is de laatste</translation>
    </message>
    <message>
        <source>Next: {exercise}</source>
        <translation>Straks {exercise}</translation>
    </message>
</context>
<context>
    <name>OutputChoice</name>
    <message>
        <source>Where the sound comes out</source>
        <translation>Waar komt het geluid uit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Like your computer</source>
        <translation>Zoals je computer</translation>
    </message>
</context>
<context>
    <name>PaceSection</name>
    <message>
        <source>Find your breath</source>
        <translation>Vind je adem</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Rest between exercises</source>
        <translation>Rust tussen oefeningen</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Say what comes</source>
        <translation>Zeg wat er komt</translation>
    </message>
    <message>
        <source>Soft chime</source>
        <translation>Zachte klank</translation>
    </message>
    <message>
        <source>Breaths a minute</source>
        <translation>Ademhalingen per minuut</translation>
    </message>
    <message>
        <source>The whole session follows it.</source>
        <translation>De hele sessie volgt dit tempo.</translation>
    </message>
    <message>
        <source>Counts in and out</source>
        <translation>Tellen in en uit</translation>
    </message>
    <message>
        <source>Out a little longer than in brings calm.</source>
        <translation>Iets langer uit dan in geeft rust.</translation>
    </message>
    <message>
        <source>Your own breath</source>
        <translation>Jouw eigen adem</translation>
    </message>
    <message>
        <source>How much is told before an exercise begins.</source>
        <translation>Hoeveel je hoort voordat een oefening begint.</translation>
    </message>
    <message>
        <source>Time to move over calmly.</source>
        <translation>Tijd om rustig te verleggen.</translation>
    </message>
    <message>
        <source>How often, in exercises of which you choose the number.</source>
        <translation>Hoe vaak, bij oefeningen waarvan jij het aantal kiest.</translation>
    </message>
    <message>
        <source>The voice says the name of each exercise.</source>
        <translation>De stem noemt de naam van elke oefening.</translation>
    </message>
    <message>
        <source>You hear it when an exercise begins.</source>
        <translation>Je hoort hem als een oefening begint.</translation>
    </message>
    <message>
        <source>In full the first time, then short</source>
        <translation>Eerst helemaal, daarna kort</translation>
    </message>
    <message>
        <source>Always in full</source>
        <translation>Altijd helemaal</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Now {breath}.</source>
        <translation>Nu {breath}.</translation>
    </message>
    <message>
        <source>Five breaths with the space bar, and it is found.</source>
        <translation>Vijf ademhalingen met de spatiebalk, en je weet het.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
</context>
<context>
    <name>PaceStepper</name>
    <message>
        <source>Breaths a minute</source>
        <translation>Ademhalingen per minuut</translation>
    </message>
</context>
<context>
    <name>PanelFoot</name>
    <message>
        <source>Breaths a minute</source>
        <translation>Adem per minuut</translation>
    </message>
    <message>
        <source>Mat view</source>
        <translation>Matstand</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message>
        <source>Your series</source>
        <translation>Jouw reeksen</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>Niet geopend</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n day(s) done</source>
        <translation>
            <numerusform>%n dag gedaan</numerusform>
            <numerusform>Alle %n dagen gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of {days}</source>
        <translation>Dag {day} van {days}</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Whatever you choose here stays so. Tomorrow too.</source>
        <translation>Alles wat je hier kiest, blijft zo. Ook morgen.</translation>
    </message>
    <message>
        <source>All of it is on this computer only.</source>
        <translation>Alles staat alleen op deze computer.</translation>
    </message>
    <message>
        <source>Guided sessions for your back, at your own pace.</source>
        <translation>Begeleide sessies voor je rug, in je eigen tempo.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>Sound and music</source>
        <translation>Geluid en muziek</translation>
    </message>
    <message>
        <source>Breath and pace</source>
        <translation>Adem en tempo</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Jouw gegevens</translation>
    </message>
    <message>
        <source>About Happy Back</source>
        <translation>Over Happy Back</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Day {day} of {count}</source>
        <translation>Dag {day} van {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>straks</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Inklappen</translation>
    </message>
</context>
<context>
    <name>SoundSection</name>
    <message>
        <source>How far the music makes way</source>
        <translation>Hoe ver de muziek wijkt</translation>
    </message>
    <message>
        <source>Music makes way for the voice</source>
        <translation>Muziek wijkt voor de stem</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Zinnen meelezen</translation>
    </message>
    <message>
        <source>How you like to practise</source>
        <translation>Zo wil je oefenen</translation>
    </message>
    <message>
        <source>You can change it in every session, with one key.</source>
        <translation>In elke sessie direct te veranderen, met één toets.</translation>
    </message>
    <message>
        <source>As soon as the voice begins, the music sinks away.</source>
        <translation>Zodra de stem begint, zakt de muziek weg.</translation>
    </message>
    <message>
        <source>Where the sound comes out</source>
        <translation>Waar komt het geluid uit</translation>
    </message>
    <message>
        <source>How loud you hear the guidance.</source>
        <translation>Hoe hard je de begeleiding hoort.</translation>
    </message>
    <message>
        <source>Show the spoken lines as text too.</source>
        <translation>Toon de gesproken zinnen ook als tekst.</translation>
    </message>
    <message>
        <source>not</source>
        <translation>niet</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>een beetje</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>merkbaar</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>flink</translation>
    </message>
    <message>
        <source>very far</source>
        <translation>heel ver</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}: minder</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}: meer</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Find your breath</source>
        <translation>Vind je adem</translation>
    </message>
    <message>
        <source>There is nothing to practise yet</source>
        <translation>Er is nog niets om te oefenen</translation>
    </message>
    <message>
        <source>Put a pack in the packs folder, then open Happy Back again.</source>
        <translation>Zet een pakket in de map met pakketten en open Happy Back opnieuw.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speel</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>of {time}</source>
        <translation>van {time}</translation>
    </message>
    <message>
        <source>Stay in this exercise, without the voice, until you go on (H)</source>
        <translation>In deze oefening blijven, zonder stem, tot je verdergaat (H)</translation>
    </message>
    <message>
        <source>Do this exercise again from its beginning (R)</source>
        <translation>Deze oefening opnieuw, vanaf het begin (R)</translation>
    </message>
</context>
<context>
    <name>_AskTwice</name>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>usage:</source>
        <translation>gebruik:</translation>
    </message>
    <message>
        <source>Guided sessions for a back that takes its time.</source>
        <translation>Begeleide sessies voor een rug die de tijd neemt.</translation>
    </message>
    <message>
        <source>before any command</source>
        <translation>vóór elke opdracht</translation>
    </message>
    <message>
        <source>show these lines</source>
        <translation>toon deze regels</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>keep everything in this folder, and nothing anywhere else</source>
        <translation>bewaar alles in deze map, en nergens anders iets</translation>
    </message>
    <message>
        <source>Dutch or English, whatever the settings say</source>
        <translation>Nederlands of Engels, wat de instellingen ook zeggen</translation>
    </message>
    <message>
        <source>without a command, for the window</source>
        <translation>zonder opdracht, voor het venster</translation>
    </message>
    <message>
        <source>open this challenge; “list” shows which there are</source>
        <translation>open deze reeks; ‘list’ toont welke er zijn</translation>
    </message>
    <message>
        <source>choose this day; else the one that is next</source>
        <translation>kies deze dag; anders de volgende</translation>
    </message>
    <message>
        <source>begin at once</source>
        <translation>begin meteen</translation>
    </message>
    <message>
        <source>fill the screen</source>
        <translation>vul het scherm</translation>
    </message>
    <message>
        <source>what plays the video; auto takes VLC where it is installed</source>
        <translation>wat de video speelt; auto neemt VLC als dat er is</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>opdrachten</translation>
    </message>
    <message>
        <source>what goes with it</source>
        <translation>wat erbij hoort</translation>
    </message>
    <message>
        <source>the challenges and their days</source>
        <translation>de reeksen en hun dagen</translation>
    </message>
    <message>
        <source>look a pack over before you share it</source>
        <translation>kijk een pakket na voor je het deelt</translation>
    </message>
    <message>
        <source>PACK</source>
        <translation>PAKKET</translation>
    </message>
    <message>
        <source>a pack: its folder or its file</source>
        <translation>een pakket: de map of het bestand</translation>
    </message>
    <message>
        <source>what works here, what is missing and how to get it</source>
        <translation>wat hier werkt, wat mist en hoe je dat krijgt</translation>
    </message>
    <message>
        <source>film half a minute of the first day</source>
        <translation>film een halve minuut van de eerste dag</translation>
    </message>
    <message>
        <source>FILM</source>
        <translation>FILM</translation>
    </message>
    <message>
        <source>the file to write; else {file}</source>
        <translation>het bestand om te schrijven; anders {file}</translation>
    </message>
    <message>
        <source>write a day as files, at a pace</source>
        <translation>schrijf een dag als bestanden, in een tempo</translation>
    </message>
    <message>
        <source>a pack that is not among your challenges: its folder or file</source>
        <translation>een pakket dat niet bij je reeksen staat: de map of het bestand</translation>
    </message>
    <message>
        <source>one of your challenges; else the first</source>
        <translation>een van je reeksen; anders de eerste</translation>
    </message>
    <message>
        <source>this day; else the first</source>
        <translation>deze dag; anders de eerste</translation>
    </message>
    <message>
        <source>write the files there</source>
        <translation>schrijf de bestanden daar</translation>
    </message>
    <message>
        <source>the pace; else {pace}</source>
        <translation>het tempo; anders {pace}</translation>
    </message>
    <message>
        <source>how much is explained</source>
        <translation>hoeveel er wordt uitgelegd</translation>
    </message>
    <message>
        <source>the language of the voice, where the pack speaks it</source>
        <translation>de taal van de stem, als het pakket die spreekt</translation>
    </message>
    <message>
        <source>This pack is in order.</source>
        <translation>Dit pakket is in orde.</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>note</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>On Debian: sudo apt install {packages}</source>
        <translation>Op Debian: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>the app&apos;s own player, always there</source>
        <translation>de eigen speler van de app, altijd aanwezig</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>scherm</translation>
    </message>
    <message>
        <source>There is none here; the window needs a desktop. “demo” makes a film instead.</source>
        <translation>Dat is er hier niet; het venster vraagt een bureaublad. ‘demo’ maakt in plaats daarvan een film.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>geluid</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>instellingen</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>voortgang</translation>
    </message>
    <message>
        <source>your own challenges</source>
        <translation>eigen reeksen</translation>
    </message>
    <message>
        <source>prepared media</source>
        <translation>voorbereide media</translation>
    </message>
    <message>
        <source>log</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>{folder} cannot be written to; give yourself access to it.</source>
        <translation>In {folder} mag niet geschreven worden. Geef jezelf toegang.</translation>
    </message>
    <message>
        <source>challenges</source>
        <translation>reeksen</translation>
    </message>
    <message>
        <source>There are no challenges yet.</source>
        <translation>Er zijn nog geen reeksen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>There is no display here to open a window on.</source>
        <translation>Hier is geen scherm om een venster op te openen.</translation>
    </message>
    <message>
        <source>Filming half a minute of the first day; this takes a minute…</source>
        <translation>We filmen een halve minuut van de eerste dag; dat duurt een minuut…</translation>
    </message>
    <message>
        <source>{film}: the music goes off at {time} and is silent {seconds:.2f} s later.</source>
        <translation>{film}: de muziek gaat uit op {time} en is {seconds:.2f} s later stil.</translation>
    </message>
    <message>
        <source>This day has no sessions.</source>
        <translation>Deze dag heeft geen sessies.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>There is no challenge “{challenge}”; “main.py list” shows which there are.</source>
        <translation>Er is geen reeks ‘{challenge}’. ‘main.py list’ laat zien welke er zijn.</translation>
    </message>
    <message>
        <source>“{challenge}” has no day {day}; it has {days}.</source>
        <translation>‘{challenge}’ heeft geen dag {day}; het zijn er {days}.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee. Try again; the log file tells what it was.</source>
        <translation>Er ging iets mis dat we niet voorzagen. Probeer het nog eens; in het logboek staat wat het was.</translation>
    </message>
    <message>
        <source>“{words}” cannot be asked there; the lines above say what can. --data and --lang go before a command.</source>
        <translation>‘{words}’ kan daar niet; hierboven staat wat wel kan. --data en --lang staan vóór een opdracht.</translation>
    </message>
    <message>
        <source>There is no such command; the lines above name those that there are.</source>
        <translation>Die opdracht is er niet; hierboven staat welke er wel zijn.</translation>
    </message>
    <message>
        <source>“{option}” needs another value; the lines above say which.</source>
        <translation>Bij ‘{option}’ hoort een andere waarde; hierboven staat welke.</translation>
    </message>
    <message>
        <source>Something is missing; the lines above say what belongs there.</source>
        <translation>Er mist iets; hierboven staat wat er hoort te staan.</translation>
    </message>
    <message>
        <source>Where should the files go? Add --out and a folder.</source>
        <translation>Waar moeten de bestanden komen? Zet --out en een map erbij.</translation>
    </message>
    <message>
        <source>The film is made ({film}), but the music could not be heard to stop after its key.</source>
        <translation>De film is gemaakt ({film}), maar het was niet te horen dat de muziek na haar toets stopte.</translation>
    </message>
    <message>
        <source>The film cannot be kept as {film}; make sure that you may write there.</source>
        <translation>De film kan niet bewaard worden als {film}. Zorg dat je daar mag schrijven.</translation>
    </message>
    <message>
        <source>A film needs a virtual screen and sound card, which are not installed here. On Debian this gets them: sudo apt install {packages}</source>
        <translation>Een film vraagt een virtueel scherm en een virtuele geluidskaart. Die zijn hier niet. Op Debian krijg je ze zo: sudo apt install {packages}</translation>
    </message>
    <message>
        <source>The film was not made: {what} did not come in time. Try again.</source>
        <translation>De film is niet gemaakt: {what} kwam niet op tijd. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>“{file}” does not open. Is it on a drive or network that answers?</source>
        <translation>‘{file}’ gaat niet open. Staat het op een schijf of netwerk dat antwoord geeft?</translation>
    </message>
    <message>
        <source>“{file}” cannot be played. Check the file, or save it again as MP4 (H.264).</source>
        <translation>‘{file}’ kan niet afgespeeld worden. Kijk het bestand na, of bewaar het opnieuw als MP4 (H.264).</translation>
    </message>
    <message>
        <source>“{file}” is AV1 video, which needs VLC. Install VLC, or convert the video to H.264.</source>
        <translation>‘{file}’ is video in AV1, en daar is VLC voor nodig. Installeer VLC, of zet de video om naar H.264.</translation>
    </message>
    <message>
        <source>“{file}” gives no picture. Install VLC, or convert the video to H.264.</source>
        <translation>‘{file}’ geeft geen beeld. Installeer VLC, of zet de video om naar H.264.</translation>
    </message>
    <message>
        <source>There is no sound device, so you only see the video. Connect one to hear it.</source>
        <translation>Er is geen geluidsapparaat. Je ziet de video wel. Sluit iets aan om haar ook te horen.</translation>
    </message>
    <message>
        <source>The sound device “{name}” is gone. Connect it again, or go on with another one.</source>
        <translation>Het geluidsapparaat ‘{name}’ is weg. Sluit het weer aan, of ga verder met een ander.</translation>
    </message>
    <message>
        <source>The sound system of this computer stopped. Play on when it is back. If anything stays silent then, close Happy Back and open it again.</source>
        <translation>Het geluidssysteem van je computer is gestopt. Speel verder als het er weer is. Blijft er dan iets stil, sluit Happy Back en open het opnieuw.</translation>
    </message>
    <message>
        <source>VLC is not on this computer; Happy Back plays with its own player.</source>
        <translation>VLC staat niet op deze computer. Happy Back speelt met haar eigen speler.</translation>
    </message>
    <message>
        <source>VLC is on this computer but does not start; Happy Back plays with its own player. Installing VLC again may help.</source>
        <translation>VLC staat op deze computer, maar start niet. Happy Back speelt met haar eigen speler. VLC opnieuw installeren helpt misschien.</translation>
    </message>
    <message>
        <source>VLC cannot show video in a Wayland window; Happy Back plays with its own player.</source>
        <translation>VLC kan geen video tonen in een Wayland-venster. Happy Back speelt met haar eigen speler.</translation>
    </message>
    <message>
        <source>Happy Back is already open, but does not answer. Close it, or wait, and start again.</source>
        <translation>Happy Back staat al open, maar geeft geen antwoord. Sluit het, of wacht even, en begin opnieuw.</translation>
    </message>
    <message>
        <source>The log cannot be kept in {folder}; everything else works. Make sure that you may write in that folder.</source>
        <translation>Het logboek kan niet bewaard worden in {folder}; al het andere werkt. Zorg dat je in die map mag schrijven.</translation>
    </message>
    <message>
        <source>Something went wrong that we did not foresee; your settings and progress are kept. If it happens again, send us this file: {log}</source>
        <translation>Er ging iets mis dat we niet voorzagen. Je instellingen en voortgang zijn bewaard. Gebeurt het weer, stuur ons dan dit bestand: {log}</translation>
    </message>
    <message>
        <source>The music “{file}” cannot be played; the session goes on without it.</source>
        <translation>De muziek ‘{file}’ kan niet afgespeeld worden; de sessie gaat zonder verder.</translation>
    </message>
    <message>
        <source>Prepared sessions cannot be kept in {folder}: {reason}. You can practise; to begin faster next time, see that the folder can be written to.</source>
        <translation>Wat is voorbereid, kan niet bewaard worden in {folder}: {reason}. Je kunt gewoon oefenen; mag er in die map geschreven worden, dan begint het de volgende keer sneller.</translation>
    </message>
    <message>
        <source>“{file}” was damaged, so a fresh one was begun; the old one is kept as {aside}.</source>
        <translation>‘{file}’ was beschadigd. We zijn met een nieuw bestand begonnen; het oude bewaren we als {aside}.</translation>
    </message>
    <message>
        <source>{file} comes from a newer Happy Back and is left as it is; update the app to use it, until then nothing is kept.</source>
        <translation>{file} komt van een nieuwere Happy Back. We laten het zoals het is. Werk de app bij; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>{file} cannot be read and is left as it is; give yourself access to it, until then nothing is kept.</source>
        <translation>{file} kan niet gelezen worden. We laten het zoals het is. Geef jezelf toegang tot dit bestand; tot dan wordt er niets bewaard.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because {folder} cannot be written to; everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want in {folder} mag niet geschreven worden. Alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>“{file}” cannot be kept, because the disk with {folder} is full; free some space, everything holds until you close the app.</source>
        <translation>‘{file}’ kan niet bewaard worden, want de schijf met {folder} is vol. Maak wat ruimte; alles blijft gelden tot je de app sluit.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be one block that begins with [{field}].</source>
        <translation>{file}, regel {line}: ‘{field}’ moet één blok zijn dat begint met [{field}].</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a whole number from 1 to 1000, without quotes.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een heel getal van 1 tot en met 1000 zijn, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a whole number from 1 to 1000, or &quot;rounds&quot; for the number that somebody chooses.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een heel getal van 1 tot en met 1000 zijn, of &quot;rounds&quot; voor het aantal dat iemand zelf kiest.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be at most an hour, such as &quot;1:30&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ mag hoogstens een uur zijn, zoals &quot;1:30&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be sides in a list, such as [&quot;right&quot;, &quot;left&quot;].</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een lijst met kanten zijn, zoals [&quot;right&quot;, &quot;left&quot;].</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id “{value}” is used for two exercises; give each its own.</source>
        <translation>{file}, regel {line}: het id ‘{value}’ hoort bij twee oefeningen. Geef elke oefening een eigen id.</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no exercise “{value}”; add it in a block that begins with [[exercises]].</source>
        <translation>{file}, regel {line}: er is geen oefening ‘{value}’. Voeg die toe in een blok dat begint met [[exercises]].</translation>
    </message>
    <message>
        <source>{file}, line {line}: there is no exercise “{value}”; did you mean “{closest}”?</source>
        <translation>{file}, regel {line}: er is geen oefening ‘{value}’. Bedoelde je ‘{closest}’?</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{exercise}” has no sides; take “{field}” out, or give the exercise a block [exercises.left].</source>
        <translation>{file}, regel {line}: ‘{exercise}’ heeft geen kanten. Haal ‘{field}’ weg, of geef de oefening een blok [exercises.left].</translation>
    </message>
    <message>
        <source>{file}, line {line}: this step should say how long it takes; add breaths = 5, breaths = &quot;rounds&quot; or seconds = 60.</source>
        <translation>{file}, regel {line}: deze stap moet zeggen hoe lang hij duurt. Voeg breaths = 5, breaths = &quot;rounds&quot; of seconds = 60 toe.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this step has both “breaths” and “seconds”; keep one of them.</source>
        <translation>{file}, regel {line}: deze stap heeft ‘breaths’ én ‘seconds’. Laat er één staan.</translation>
    </message>
    <message>
        <source>{file}, line {line}: with this step the session takes more than three hours; look at its breaths, seconds, sets and rest.</source>
        <translation>{file}, regel {line}: met deze stap duurt de sessie langer dan drie uur. Kijk naar breaths, seconds, sets en rest.</translation>
    </message>
    <message>
        <source>{file}, line {line}: breath {breath} has a line already; choose another breath.</source>
        <translation>{file}, regel {line}: ademhaling {breath} heeft al een zin. Kies een andere ademhaling.</translation>
    </message>
    <message>
        <source>{file}, line {line}: inhale and exhale both begin at {at} s; give each its own moment in the clip.</source>
        <translation>{file}, regel {line}: inademen en uitademen beginnen allebei op {at} s. Geef elk een eigen moment in de clip.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is at {at} s, but {clip} lasts {duration} s; choose a moment within the clip.</source>
        <translation>{file}, regel {line}: ‘{field}’ staat op {at} s, maar {clip} duurt {duration} s. Kies een moment binnen de clip.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {video} has no sound, and there is no voice file; add a voice.</source>
        <translation>{file}, regel {line}: {video} heeft geen geluid en er is geen stembestand. Voeg een stem toe.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} is very quiet ({loudness} LUFS); make it louder, -18 LUFS is good.</source>
        <translation>{file}, regel {line}: {voice} is heel zacht ({loudness} LUFS). Maak het harder; -18 LUFS is goed.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} holds nothing but silence; record or export it again.</source>
        <translation>{file}, regel {line}: in {voice} is alleen stilte te horen. Neem het opnieuw op, of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the session lasts {found} by its files, not {given}; correct “duration”.</source>
        <translation>{file}, regel {line}: de sessie duurt volgens de bestanden {found}, niet {given}. Verbeter ‘duration’.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {captions} goes on until {last}, but the session ends at {end}; check that these captions belong to it.</source>
        <translation>{file}, regel {line}: {captions} loopt door tot {last}, maar de sessie eindigt op {end}. Kijk of deze ondertitels erbij horen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {video} is in {codec}, which does not play everywhere; save it as H.264.</source>
        <translation>{file}, regel {line}: {video} is in {codec}, en dat speelt niet overal. Bewaar het als H.264.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” has no text in “{language}”; add {field}.{language}.</source>
        <translation>{file}, regel {line}: ‘{field}’ heeft geen tekst in ‘{language}’. Voeg {field}.{language} toe.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {count} of the {total} texts are not there in “{language}”, and this is the first; add “{field}.{language}”, and so on.</source>
        <translation>{file}, regel {line}: {count} van de {total} teksten zijn er niet in ‘{language}’, en dit is de eerste. Voeg ‘{field}.{language}’ toe, en zo verder.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {clip} has sound, which is not played; what should be heard belongs in the cues.</source>
        <translation>{file}, regel {line}: {clip} heeft geluid, en dat wordt niet afgespeeld. Wat je wilt laten horen, hoort bij de zinnen (cues).</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{text}” has no voice in “{language}”, so it is shown as a caption only; add voice.{language}.</source>
        <translation>{file}, regel {line}: ‘{text}’ heeft geen stem in ‘{language}’ en is dus alleen als ondertitel te zien. Voeg voice.{language} toe.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} is missing or cannot be read, so “{text}” is shown as a caption only; record or export it again.</source>
        <translation>{file}, regel {line}: {voice} ontbreekt of is niet te lezen, dus ‘{text}’ is alleen als ondertitel te zien. Neem het opnieuw op, of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {voice} breaks off before its end, so “{text}” may not be heard whole; record or export it again.</source>
        <translation>{file}, regel {line}: {voice} breekt af voor het einde, dus ‘{text}’ is misschien niet helemaal te horen. Neem het opnieuw op, of bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>{file}, line {line}: no session uses the exercise “{exercise}”; add a step with it, or take it out.</source>
        <translation>{file}, regel {line}: geen enkele sessie gebruikt de oefening ‘{exercise}’. Voeg een stap ermee toe, of haal haar weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{exercise}” has no softer variant, so it is done as it is; add a block [exercises.softer_form], or take “softer” out.</source>
        <translation>{file}, regel {line}: ‘{exercise}’ heeft geen zachtere vorm en wordt dus gewoon gedaan. Voeg een blok [exercises.softer_form] toe, of haal ‘softer’ weg.</translation>
    </message>
    <message>
        <source>{value} breaths a minute cannot be practised; choose from {least} to {most}.</source>
        <translation>Met {value} ademhalingen per minuut gaat het niet; kies van {least} tot {most}.</translation>
    </message>
    <message>
        <source>An inhale of {value} % of the breath cannot be practised; choose from {least} % to {most} %.</source>
        <translation>Met een inademing van {value} % van de ademhaling gaat het niet; kies van {least} % tot {most} %.</translation>
    </message>
    <message>
        <source>A pause of {value} seconds between two exercises is not possible; choose from {least} to {most}.</source>
        <translation>Een pauze van {value} seconden tussen twee oefeningen kan niet; kies van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{value} rounds are not possible; choose from {least} to {most}.</source>
        <translation>{value} rondes kan niet; kies van {least} tot {most}.</translation>
    </message>
    <message>
        <source>{path} does not exist; check where the pack is.</source>
        <translation>{path} bestaat niet. Kijk waar het pakket staat.</translation>
    </message>
    <message>
        <source>{path} cannot be read; give yourself access to it or copy it anew.</source>
        <translation>{path} kan niet gelezen worden. Geef jezelf toegang, of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} is not a pack: it has no challenge.toml; choose the folder or .happyback file that has one.</source>
        <translation>{path} is geen pakket: er zit geen challenge.toml in. Kies de map of het .happyback-bestand waar die wel in zit.</translation>
    </message>
    <message>
        <source>{path} has the id “{id}”, which another pack has already; give one of them another id.</source>
        <translation>{path} heeft het id ‘{id}’, en dat heeft een ander pakket ook al. Geef een van de twee een ander id.</translation>
    </message>
    <message>
        <source>{path} is damaged or not a .happyback file; fetch it again or ask its maker.</source>
        <translation>{path} is beschadigd of geen .happyback-bestand. Haal het opnieuw op, of vraag het de maker.</translation>
    </message>
    <message>
        <source>{path} is not opened, because “{member}” in it is no ordinary file inside the pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want ‘{member}’ daarin is geen gewoon bestand binnen het pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} is protected with a password; ask its maker for one without.</source>
        <translation>{path} is beveiligd met een wachtwoord. Vraag de maker om een pakket zonder wachtwoord.</translation>
    </message>
    <message>
        <source>{path} is not opened, because unpacked it would be far too large for a pack; ask its maker for a new one.</source>
        <translation>{path} openen we niet, want uitgepakt is het veel te groot voor een pakket. Vraag de maker om een nieuw pakket.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because the disk with {folder} is full; free some space.</source>
        <translation>{path} kan niet uitgepakt worden, want de schijf met {folder} is vol. Maak wat ruimte.</translation>
    </message>
    <message>
        <source>{path} cannot be unpacked, because {folder} cannot be written to; give yourself access to that folder.</source>
        <translation>{path} kan niet uitgepakt worden, want in {folder} mag niet geschreven worden. Geef jezelf toegang tot die map.</translation>
    </message>
    <message>
        <source>{file} is not a text file in UTF-8; save it again as UTF-8.</source>
        <translation>{file} is geen tekstbestand in UTF-8. Bewaar het opnieuw als UTF-8.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this is not TOML; look there for a missing quote, bracket or equals sign ({detail}).</source>
        <translation>{file}, regel {line}: dit is geen TOML. Kijk daar of er een aanhalingsteken, haakje of is-teken mist ({detail}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: format is {value}, but this Happy Back reads format = 1; update the app or correct the number.</source>
        <translation>{file}, regel {line}: format is {value}, maar deze Happy Back leest format = 1. Werk de app bij, of verbeter het getal.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is missing here; add it.</source>
        <translation>{file}, regel {line}: hier mist ‘{field}’. Zet het erbij.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; take it out.</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Haal het weg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” is not a field of this format; did you mean “{closest}”?</source>
        <translation>{file}, regel {line}: ‘{field}’ is geen veld van dit formaat. Bedoelde je ‘{closest}’?</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a text in quotes, and not empty.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tekst tussen aanhalingstekens zijn, en niet leeg.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have a text for each language, such as {field}.nl = &quot;…&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet voor elke taal een tekst hebben, zoals {field}.nl = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be one or more blocks that begin with [[{field}]].</source>
        <translation>{file}, regel {line}: ‘{field}’ moet uit een of meer blokken bestaan die met [[{field}]] beginnen.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be true or false, without quotes.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet true of false zijn, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a time such as &quot;1:30&quot;, or seconds as a number.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een tijd zijn zoals &quot;1:30&quot;, of een getal in seconden.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should have small letters, digits and hyphens only, such as happy-back.</source>
        <translation>{file}, regel {line}: ‘{field}’ mag alleen kleine letters, cijfers en koppeltekens hebben, zoals happy-back.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be the two letters of a language, such as nl or en.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet de twee letters van een taal zijn, zoals nl of en.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be a file inside the pack, such as &quot;video/day-1.mp4&quot;.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet een bestand in het pakket zijn, zoals &quot;video/dag-1.mp4&quot;.</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{field}” should be &quot;recorded&quot; or &quot;composed&quot;; other kinds need another version of the app.</source>
        <translation>{file}, regel {line}: ‘{field}’ moet &quot;recorded&quot; of &quot;composed&quot; zijn. Andere soorten vragen een andere versie van de app.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the id “{value}” is used twice on this day; give each session its own.</source>
        <translation>{file}, regel {line}: het id ‘{value}’ staat twee keer op deze dag. Geef elke sessie een eigen id.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start after the one above it.</source>
        <translation>{file}, regel {line}: deze oefening moet later beginnen dan die erboven.</translation>
    </message>
    <message>
        <source>{file}, line {line}: this exercise should start before the end of its session, at {end}.</source>
        <translation>{file}, regel {line}: deze oefening moet beginnen voordat de sessie voorbij is, op {end}.</translation>
    </message>
    <message>
        <source>{file} is not there. Put the file back, or choose another.</source>
        <translation>{file} is er niet. Zet het bestand terug, of kies een ander.</translation>
    </message>
    <message>
        <source>{file} is empty. Copy or download it again.</source>
        <translation>{file} is leeg. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Look at who may read it, or copy it elsewhere.</source>
        <translation>{file} kan niet gelezen worden: {reason}. Kijk wie het mag lezen, of kopieer het ergens anders heen.</translation>
    </message>
    <message>
        <source>{file} is not a sound or video file. Choose another file.</source>
        <translation>{file} is geen geluid en geen video. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{file} is not complete, its end is missing. Copy or download it again.</source>
        <translation>{file} is niet compleet: het einde mist. Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>{file} has no sound that can be played. Choose a file with sound.</source>
        <translation>{file} heeft geen geluid dat we kunnen afspelen. Kies een bestand met geluid.</translation>
    </message>
    <message>
        <source>{file} has sound but no picture. Choose a video file.</source>
        <translation>{file} heeft wel geluid maar geen beeld. Kies een videobestand.</translation>
    </message>
    <message>
        <source>{video} cannot be joined with a voice file. Save the video again as MP4 (H.264).</source>
        <translation>{video} kan niet samen met een stembestand. Bewaar de video opnieuw als MP4 (H.264).</translation>
    </message>
    <message>
        <source>{file}, line {line}: “{found}” is not a time like 00:01:02.500 --&gt; 00:01:05.000.</source>
        <translation>{file}, regel {line}: ‘{found}’ is geen tijd zoals 00:01:02.500 --&gt; 00:01:05.000.</translation>
    </message>
    <message>
        <source>There is no room left to write {file}. Free some space, then try again.</source>
        <translation>Er is geen ruimte meer voor {file}. Maak wat ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}. Choose a folder that may be written to.</source>
        <translation>{file} kan niet geschreven worden: {reason}. Kies een map waarin dat wel mag.</translation>
    </message>
    <message>
        <source>The folder for prepared files, {folder}, cannot be written: {reason}.</source>
        <translation>In de map voor voorbereide bestanden, {folder}, kan niet geschreven worden: {reason}.</translation>
    </message>
    <message>
        <source>{file}, placed at {at:.2f} s, does not fit in a voice track of {duration:.2f} s.</source>
        <translation>{file}, geplaatst op {at:.2f} s, past niet in een stemspoor van {duration:.2f} s.</translation>
    </message>
    <message>
        <source>{file}, placed at {at:.2f} s, begins before {before} has ended.</source>
        <translation>{file}, geplaatst op {at:.2f} s, begint voordat {before} is afgelopen.</translation>
    </message>
    <message>
        <source>{file} ({found}) and {other} ({expected}) cannot follow each other in one session. Convert all clips of a pack in the same way, as docs/pack-format.md shows.</source>
        <translation>{file} ({found}) en {other} ({expected}) passen niet achter elkaar in één sessie. Zet alle clips van een pakket op dezelfde manier om, zoals in docs/pack-format.md staat.</translation>
    </message>
    <message>
        <source>{file} and {other} were encoded with different settings, so they cannot follow each other in one session. Convert all clips of a pack in the same way, as docs/pack-format.md shows.</source>
        <translation>{file} en {other} zijn met verschillende instellingen gemaakt, dus ze passen niet achter elkaar in één sessie. Zet alle clips van een pakket op dezelfde manier om, zoals in docs/pack-format.md staat.</translation>
    </message>
    <message>
        <source>{file} does not begin with a whole picture. Convert it, as docs/pack-format.md shows.</source>
        <translation>{file} begint niet met een heel beeld. Zet het om, zoals in docs/pack-format.md staat.</translation>
    </message>
    <message>
        <source>{file} lasts {duration:.2f} s, and {needed:.2f} s of it are needed. Put the whole clip back.</source>
        <translation>{file} duurt {duration:.2f} s, en er is {needed:.2f} s van nodig. Zet de hele clip terug.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Speel of pauzeer</translation>
    </message>
    <message>
        <source>Music off or on</source>
        <translation>Muziek uit of aan</translation>
    </message>
    <message>
        <source>Music louder or softer</source>
        <translation>Muziek harder of zachter</translation>
    </message>
    <message>
        <source>Voice louder or softer</source>
        <translation>Stem harder of zachter</translation>
    </message>
    <message>
        <source>Ten seconds back or on</source>
        <translation>Tien seconden terug of verder</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige oefening</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Volgende oefening</translation>
    </message>
    <message>
        <source>Hold this exercise, or go on</source>
        <translation>In deze oefening blijven, of verder</translation>
    </message>
    <message>
        <source>Repeat this exercise</source>
        <translation>Deze oefening opnieuw</translation>
    </message>
    <message>
        <source>Breathe faster or slower</source>
        <translation>Vlugger of rustiger ademen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Read the spoken lines</source>
        <translation>Lees de gesproken zinnen mee</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Out of full screen, then back</source>
        <translation>Uit volledig scherm, daarna terug</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{rate} breaths a minute</source>
        <translation>{rate} ademhalingen per minuut</translation>
    </message>
    <message>
        <source>in for {inhale} counts, out for {exhale}</source>
        <translation>in {inhale} tellen, uit {exhale}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>one</source>
        <translation>één</translation>
    </message>
    <message>
        <source>two</source>
        <translation>twee</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drie</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>vijf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>zes</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>zeven</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>negen</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>tien</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>twaalf</translation>
    </message>
    <message numerus="yes">
        <source>{number} exercises</source>
        <translation>
            <numerusform>{number} oefening</numerusform>
            <numerusform>{number} oefeningen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} minuut</numerusform>
            <numerusform>{number} minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Goedemorgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Goedemiddag.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Goedenavond.</translation>
    </message>
</context>
</TS>
